package org.givre.document.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.givre.document.SheetCheck;
import org.givre.document.SheetCode;
import org.givre.document.SheetNumber;
import org.givre.document.SheetVerdict;
import org.givre.document.SheetVerdict.Kind;
import org.givre.document.SheetVerdict.Why;
import org.givre.kernel.Digest;
import org.givre.keys.EstablishmentKey;
import org.givre.keys.SitePublicKey;
import org.givre.pdf.Increment;
import org.givre.pdf.PdfReading;
import org.givre.pdf.Seal;

/** Checks sheets against the public keys it was given. */
public final class KeyedCheck implements SheetCheck {

  private static final Pattern TRAINING = Pattern.compile("\"training\":true");

  private final List<SitePublicKey> keys;

  public KeyedCheck(List<SitePublicKey> keys) {
    this.keys = List.copyOf(keys);
  }

  @Override
  public SheetVerdict file(byte[] bytes) {
    Claim claim =
        new Claim(Seal.claimedNumber(bytes).flatMap(SheetNumber::parse), Optional.empty(), false);
    Optional<Seal.Opened> opened = Seal.open(bytes);
    if (opened.isEmpty()) {
      boolean ours = claim.number().isPresent() || Seal.leavesTraces(bytes);
      return ours
          ? claim.verdict(Kind.ALTERED, Seal.isMarked(bytes) ? Why.SEAL_DAMAGED : Why.NO_SEAL)
          : claim.verdict(Kind.NOT_A_SHEET, Why.NOT_OURS);
    }
    Seal.Opened seal = opened.get();
    for (SitePublicKey key : keys) {
      if (key.verifies(seal.signed(), seal.signature())) {
        return Seal.certificate(bytes).isPresent()
            ? claim.verdict(Kind.ALTERED, Why.BYTES_CHANGED)
            : proved(claim, bytes);
      }
    }
    Optional<byte[]> whole = underCertificate(bytes);
    if (whole.isPresent()) {
      return proved(claim, whole.get());
    }
    return keyIsKnown(bytes)
        ? claim.verdict(Kind.ALTERED, Why.BYTES_CHANGED)
        : claim.verdict(Kind.UNKNOWN_KEY, Why.KEY_NOT_GIVEN);
  }

  /**
   * A file that the establishment's certificate signed besides: the sealed bytes say which
   * certificate, and its signature must hold over every byte of the file.
   */
  private Optional<byte[]> underCertificate(byte[] bytes) {
    return Increment.open(bytes)
        .filter(
            opened ->
                Seal.open(opened.before()).stream()
                    .anyMatch(
                        seal ->
                            keys.stream()
                                .anyMatch(key -> key.verifies(seal.signed(), seal.signature()))))
        .filter(
            opened ->
                Seal.certificate(opened.before())
                    .map(id -> EstablishmentKey.verifies(opened.signed(), opened.signature(), id))
                    .orElse(false))
        .filter(opened -> EstablishmentKey.isCovered(opened.signature(), keys))
        .map(Increment.Opened::before);
  }

  /**
   * The file names its key in clear. A byte changed there must not turn "altered" into "another
   * site's": the key counts as known unless both names the file carries agree on a foreign one.
   */
  private boolean keyIsKnown(byte[] bytes) {
    List<String> named = Seal.keyNames(bytes);
    boolean foreign =
        named.size() == 2
            && named.getFirst().equals(named.get(1))
            && keys.stream().noneMatch(key -> key.id().equals(named.getFirst()));
    return !foreign;
  }

  @Override
  public SheetVerdict code(String scanned) {
    Optional<SheetCode> parsed = SheetCode.parse(scanned);
    if (parsed.isEmpty()) {
      boolean meant = SheetCode.looksLikeOne(scanned.strip());
      return meant
          ? Claim.NONE.verdict(Kind.ALTERED, Why.CODE_UNREADABLE)
          : Claim.NONE.verdict(Kind.NOT_A_SHEET, Why.NOT_OURS);
    }
    SheetCode code = parsed.get();
    Claim claim =
        new Claim(Optional.of(code.number()), Optional.of(code.digest()), code.training());
    for (SitePublicKey key : keys) {
      if (key.verifies(code.signed(), code.signature())) {
        return key.id().equals(code.keyId())
            ? claim.verdict(Kind.GENUINE, Why.NONE)
            : claim.verdict(Kind.ALTERED, Why.SIGNATURE_WRONG);
      }
    }
    return keys.stream().anyMatch(key -> key.id().equals(code.keyId()))
        ? claim.verdict(Kind.ALTERED, Why.SIGNATURE_WRONG)
        : claim.verdict(Kind.UNKNOWN_KEY, Why.KEY_NOT_GIVEN);
  }

  /** What a file says of itself, before anything is believed. */
  private record Claim(Optional<SheetNumber> number, Optional<Digest> digest, boolean training) {

    static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), false);

    SheetVerdict verdict(Kind kind, Why why) {
      return new SheetVerdict(kind, number, digest, training, why);
    }
  }

  /**
   * Only a file whose every byte is proved is opened: a damaged one could be made to do anything.
   */
  private static SheetVerdict proved(Claim claim, byte[] bytes) {
    Optional<byte[]> facts = PdfReading.attachment(bytes, PdfDrawing.FACTS);
    boolean training =
        facts
            .map(json -> TRAINING.matcher(new String(json, StandardCharsets.UTF_8)).find())
            .orElse(false);
    return new Claim(claim.number(), facts.map(Digest::of), training)
        .verdict(Kind.GENUINE, Why.NONE);
  }
}
