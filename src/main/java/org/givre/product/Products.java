package org.givre.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Role;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * The product sheets of the pharmacy: which one is in force, its versions, a new one proposed and
 * signed by two persons of whom the first is a pharmacist.
 */
public final class Products {

  /** What a signature under a sheet says; words in {@code access.meaning.product.sheet}. */
  public static final String MEANING = "product.sheet";

  private final Works works;
  private final ProductSheets sheets;
  private final Signing signing;
  private final Journal journal;

  public Products(Works works, ProductSheets sheets, Signing signing, Journal journal) {
    this.works = works;
    this.sheets = sheets;
    this.signing = signing;
    this.journal = journal;
  }

  /**
   * The sheet to go by at an instant: the latest version that was signed and in force by then, or,
   * as long as none was, the first version, which then says that it is to be verified.
   */
  public Optional<ProductSheet> inForce(Work work, ProductId product, Instant at) {
    List<ProductSheet> all = sheets.versions(work, product);
    return all.stream()
        .filter(sheet -> isSignedBy(sheet, at) && !sheet.from().isAfter(at))
        .max(Comparator.comparingInt(ProductSheet::version))
        .or(() -> all.stream().findFirst());
  }

  public Optional<ProductSheet> inForce(ProductId product, Instant at) {
    return works.read(work -> inForce(work, product, at));
  }

  /** One sheet a product, as in force at an instant. */
  public List<ProductSheet> allInForce(Instant at) {
    return works.read(
        work ->
            sheets.products(work).stream()
                .flatMap(product -> inForce(work, product, at).stream())
                .toList());
  }

  /** Oldest first. */
  public List<ProductSheet> versions(ProductId product) {
    return works.read(work -> sheets.versions(work, product));
  }

  public Optional<ProductSheet> version(Work work, SheetRef ref) {
    return sheets.version(work, ref);
  }

  public Optional<ProductSheet> version(SheetRef ref) {
    return works.read(work -> sheets.version(work, ref));
  }

  /**
   * Proposes the next version of a sheet, or the first of a new product. It changes nothing until
   * it is signed.
   */
  public Outcome<ProductSheet> propose(
      By by, ProductId product, Instant from, List<SheetValue> values) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
          refusals.addAll(SheetCheck.refusals(values));
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          List<ProductSheet> before = sheets.versions(work, product);
          ProductSheet sheet =
              new ProductSheet(
                  new SheetRef(product, before.size() + 1),
                  from,
                  new SheetSigning.ToVerify(),
                  values);
          sheets.add(work, sheet, by.actor(), by.at());
          journal.record(work, changes(by, before, sheet));
          return Outcome.done(sheet);
        });
  }

  /** What each of the two is asked to sign. */
  public ToSign toSign(ProductSheet sheet, Part part) {
    return new ToSign(Permission.SET_RULES, part, MEANING, subject(sheet), sheet.digest());
  }

  /** Puts a version into force: from its own instant, and not before this one. */
  public Outcome<ProductSheet> sign(By by, SheetRef ref, TwoPersons both) {
    return works.act(
        work -> {
          ProductSheet sheet = sheets.version(work, ref).orElseThrow();
          List<Refusal> refusals = refusals(by, sheet, both);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          TwoSignatures kept = signing.keep(work, both);
          SheetSigning.Signed signed = signed(by, kept);
          sheets.signed(work, ref, signed, sheet.digest());
          journal.record(
              work,
              by.fact("product.sheet-signed", subject(sheet))
                  .with("version", sheet.version())
                  .with("digest", sheet.digest().brief())
                  .with("second", kept.second().displayName()));
          return Outcome.done(new ProductSheet(ref, sheet.from(), signed, sheet.values()));
        });
  }

  private List<Refusal> refusals(By by, ProductSheet sheet, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    if (sheet.isSigned()) {
      refusals.add(new SheetAlreadySigned(sheet.name(), sheet.version()));
    }
    if (!both.first().roles().contains(Role.PHARMACIST)) {
      refusals.add(new PharmacistSignsSheet(both.first().displayName()));
    }
    if (!both.first().what().equals(toSign(sheet, Part.FIRST))) {
      refusals.add(new OtherSheetSigned(sheet.name(), sheet.version()));
    }
    return refusals;
  }

  private static SheetSigning.Signed signed(By by, TwoSignatures kept) {
    UUID first = kept.first().id().value();
    UUID second = kept.second().id().value();
    return new SheetSigning.Signed(
        kept.first().person().actor(), kept.second().person().actor(), by.at(), first, second);
  }

  private static AuditFact changes(By by, List<ProductSheet> before, ProductSheet sheet) {
    AuditFact fact =
        by.fact("product.sheet-proposed", subject(sheet)).with("version", sheet.version());
    for (SheetChange change : SheetChange.between(before, sheet)) {
      fact = fact.changed(change.label(), change.before(), change.after());
    }
    return fact;
  }

  private static Subject subject(ProductSheet sheet) {
    return new Subject("product", sheet.product().code(), sheet.name());
  }

  private static boolean isSignedBy(ProductSheet sheet, Instant at) {
    return sheet.signing() instanceof SheetSigning.Signed signed && !signed.at().isAfter(at);
  }
}
