package org.givre.bench.rivals;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.givre.bench.SheetRival;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SignatureBlock;

/** The same page as HTML, by OpenHTMLtoPDF, with the same fonts embedded. */
public final class OpenHtmlToPdfRival implements SheetRival {

  private static final byte[] PROFILE =
      java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB).getData();

  private final byte[] sans = font("LiberationSans-Regular.ttf");
  private final byte[] bold = font("LiberationSans-Bold.ttf");
  private final byte[] mono = font("LiberationMono-Regular.ttf");

  public OpenHtmlToPdfRival() {
    com.openhtmltopdf.util.XRLog.setLoggingEnabled(false);
  }

  private static byte[] font(String name) {
    try (InputStream in = OpenHtmlToPdfRival.class.getResourceAsStream("/liberation/" + name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String name() {
    return "openhtmltopdf";
  }

  @Override
  public byte[] make(Sheet sheet, RivalPictures pictures) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(sans), "Sheet");
    builder.useFont(
        () -> new ByteArrayInputStream(bold),
        "Sheet",
        700,
        com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
        true);
    builder.useFont(() -> new ByteArrayInputStream(mono), "SheetMono");
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(PROFILE);
    builder.withHtmlContent(html(sheet, pictures), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static String html(Sheet sheet, RivalPictures pictures) {
    ReleaseSheet facts = (ReleaseSheet) sheet.facts();
    StringBuilder html =
        new StringBuilder(
            """
            <html><head><style>
            @page { size: A4; margin: 15mm; }
            body { font-family: Sheet; font-size: 9pt; }
            h1 { font-size: 14pt; text-align: right; } h2 { font-size: 10pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            td, th { border-bottom: 0.5pt solid #888; text-align: left; padding: 2pt; }
            .box { border: 2pt solid black; padding: 8pt; font-size: 14pt; }
            .word { font-size: 26pt; font-weight: bold; } .mono { font-family: SheetMono; }
            </style></head><body>
            """);
    html.append("<h1>Fiche de libération pharmaceutique</h1><p>")
        .append(sheet.site().name())
        .append(" ")
        .append(sheet.number().text())
        .append("</p><p><b>")
        .append(facts.patient().birthName())
        .append(" ")
        .append(facts.patient().givenNames())
        .append("</b> ")
        .append(facts.patient().bornOn())
        .append(" ")
        .append(facts.patient().ipp())
        .append("</p><div class='box'><span class='word'>LIBÉRÉE</span> ")
        .append(facts.decidedAt())
        .append("</div><p>")
        .append(facts.medicine().name())
        .append(" <span class='mono'>")
        .append(facts.medicine().lot())
        .append(
            "</span></p><h2>Chaîne d'identité</h2><table><tr><th>Champ</th><th>Valeur</th>"
                + "<th>Cmd</th><th>Cass.</th><th>Cert.</th></tr>");
    facts
        .compared()
        .forEach(
            row ->
                html.append("<tr><td>")
                    .append(row.field())
                    .append("</td><td class='mono'>")
                    .append(row.value())
                    .append("</td><td>=</td><td>=</td><td>=</td></tr>"));
    html.append("</table><h2>Température</h2><img style='width:90mm' src='data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(pictures.curvePng()))
        .append(
            "'/><h2>Conditions</h2><table><tr><th>Condition</th><th>Preuve</th><th>Le</th>"
                + "<th>Par</th><th>Résultat</th></tr>");
    facts
        .conditions()
        .forEach(
            row ->
                html.append("<tr><td>")
                    .append(row.name())
                    .append("</td><td>")
                    .append(row.evidence())
                    .append("</td><td>")
                    .append(row.on().map(Object::toString).orElse(""))
                    .append("</td><td>")
                    .append(row.by())
                    .append("</td><td>rempli</td></tr>"));
    html.append("</table><h2>Signatures</h2>");
    for (SignatureBlock signature : facts.signatures()) {
      html.append("<p>")
          .append(signature.meaning())
          .append(" <b>")
          .append(signature.name())
          .append("</b> ")
          .append(signature.at())
          .append(" <span class='mono'>")
          .append(signature.signed().brief())
          .append("</span></p>");
    }
    return html.append("<img style='width:20mm' src='data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(pictures.codePng()))
        .append("'/></body></html>")
        .toString();
  }
}
