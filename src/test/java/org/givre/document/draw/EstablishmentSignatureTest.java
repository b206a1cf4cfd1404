package org.givre.document.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.givre.document.SheetExamples;
import org.givre.document.SheetVerdict.Kind;
import org.givre.document.store.FactsJson;
import org.givre.keys.EstablishmentKey;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.givre.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PAdES signature besides the seal: readers say it is valid, and nothing else may be added. */
class EstablishmentSignatureTest {

  private static final String PASSWORD = "coffre";

  @TempDir static Path folder;
  private static SiteKey key;
  private static EstablishmentKey establishment;
  private static byte[] sheet;
  private static KeyedCheck check;

  @BeforeAll
  static void begin() throws Exception {
    Path keys = folder.resolve("keys");
    key = new KeyFolder(keys).siteKey();
    certificate(keys.resolve("establishment.p12"));
    Files.writeString(keys.resolve("establishment.password"), PASSWORD + "\n");
    establishment = new KeyFolder(keys).establishment().orElseThrow();
    sheet =
        drawing(Optional.of(establishment)).draw(SheetExamples.release(), SheetExamples.ORIGINAL);
    check = new KeyedCheck(List.of(key.open()));
  }

  private static PdfDrawing drawing(Optional<EstablishmentKey> own) {
    return new PdfDrawing(Words.french(), new FactsJson(), key, own);
  }

  private static void certificate(Path file) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    X500Name name = new X500Name("CN=CHU de demonstration, O=Exercice");
    X509Certificate own =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.TWO,
                        new Date(1_700_000_000_000L),
                        new Date(2_500_000_000_000L),
                        name,
                        pair.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "sceau", pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {own});
    try (var out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
  }

  @Test
  void theSheetStaysGenuineUnderTheCertificate() {
    assertThat(check.file(sheet).kind()).isEqualTo(Kind.GENUINE);
    assertThat(check.file(sheet).number().orElseThrow().text()).isEqualTo("2026-LIB-000123");
  }

  @Test
  void theSealedPartIsTheSameBytesEachTime() {
    byte[] again =
        drawing(Optional.of(establishment)).draw(SheetExamples.release(), SheetExamples.ORIGINAL);
    int eof = new String(sheet, StandardCharsets.ISO_8859_1).indexOf("%%EOF");
    assertThat(Arrays.copyOf(again, eof)).isEqualTo(Arrays.copyOf(sheet, eof));
  }

  @Test
  void pdfsigSaysTheSignatureIsValid() throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/pdfsig"))).isTrue();
    Path file = folder.resolve("fiche.pdf");
    Files.write(file, sheet);
    Process process =
        new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said).contains("Signature is Valid").contains("Total document signed");
  }

  @Test
  void everyFlippedByteIsFound() {
    Random random = new Random(11);
    for (int trial = 0; trial < 250; trial++) {
      byte[] altered = sheet.clone();
      int at = random.nextInt(altered.length);
      altered[at] ^= (byte) (1 << random.nextInt(8));
      assertThat(check.file(altered).isGenuine()).as("byte %d", at).isFalse();
    }
  }

  /** The signature's own place is the one part that no signature covers. */
  @Test
  void everyByteOfTheSignatureItselfCounts() {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("<3082");
    int length = 4 + Integer.parseInt(text.substring(from + 5, from + 9), 16);
    for (int at = from; at < from + 2 * length + 40; at += 3) {
      byte[] altered = sheet.clone();
      altered[at] ^= 1;
      assertThat(check.file(altered).isGenuine()).as("digit %d", at - from).isFalse();
    }
  }

  @Test
  void aStrippedSignatureAndAnythingAddedAreFound() {
    int eof = new String(sheet, StandardCharsets.ISO_8859_1).indexOf("%%EOF");
    assertThat(check.file(Arrays.copyOf(sheet, eof + 6)).kind()).isEqualTo(Kind.ALTERED);
    assertThat(check.file(Arrays.copyOf(sheet, sheet.length + 1)).kind()).isEqualTo(Kind.ALTERED);
    byte[] plain = drawing(Optional.empty()).draw(SheetExamples.release(), SheetExamples.ORIGINAL);
    byte[] foreign =
        org.givre.pdf.Increment.sign(
            plain,
            "Faux",
            SheetExamples.TODAY.atZone(SheetExamples.SITE.zone()),
            bytes -> establishment.sign(bytes, key));
    assertThat(check.file(foreign).kind())
        .as("a certificate that the seal does not name")
        .isEqualTo(Kind.ALTERED);
  }
}
