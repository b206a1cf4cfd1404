package org.givre.bench.rivals;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.givre.bench.SheetRival;
import org.givre.document.Sheet;

/** The same page as HTML, by OpenHTMLtoPDF: PDF/A-3u, the same fonts, the facts embedded. */
public final class OpenHtmlToPdfRival implements SheetRival {

  private static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private static final String STYLE =
      """
      @page { size: A4; margin: 12mm 15mm 10mm 15mm; }
      body { font-family: "Liberation Sans"; font-size: 8pt; margin: 0; }
      table { width: 100%; border-collapse: collapse; }
      td, th { text-align: left; vertical-align: top; padding: 1.8pt 0; }
      .rows td { border-bottom: 0.45pt solid #8c8c8c; }
      .rows th { border-bottom: 0.75pt solid black; font-size: 7.5pt; }
      .c { text-align: center; } .r { text-align: right; }
      h1 { font-size: 14.5pt; margin: 0; } h2 { font-size: 9pt; margin: 8pt 0 2pt 0; }
      .head { border-bottom: 2pt solid black; } .rule { border-bottom: 0.5pt solid black; }
      .box { border: 2pt solid black; padding: 6pt 10pt; margin: 6pt 0; }
      .word { font-size: 31pt; font-weight: bold; } .lead { font-size: 11pt; }
      .label { font-size: 7.5pt; color: #383838; } .name { font-size: 12pt; font-weight: bold; }
      .value { font-size: 9.5pt; font-weight: bold; } .note { font-size: 7pt; }
      .mono { font-family: "Liberation Mono"; } .sign { border: 0.5pt solid black; padding: 5pt 8pt; }
      .mark { position: absolute; top: 120mm; left: 0; font-size: 38pt; color: #e6e6e6; white-space: nowrap; }
      """;

  private final byte[] sans = font("LiberationSans-Regular.ttf");
  private final byte[] bold = font("LiberationSans-Bold.ttf");
  private final byte[] mono = font("LiberationMono-Regular.ttf");
  private final byte[] monoBold = font("LiberationMono-Bold.ttf");
  private final Font drawn;

  public OpenHtmlToPdfRival() {
    XRLog.setLoggingEnabled(false);
    try {
      drawn = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(sans));
    } catch (IOException | FontFormatException unreadable) {
      throw new IllegalStateException(unreadable);
    }
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
  public byte[] make(Sheet sheet, Given given) {
    SamePage page = SamePage.of(sheet);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(
        () -> new ByteArrayInputStream(sans), "Liberation Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> new ByteArrayInputStream(bold), "Liberation Sans", 700, FontStyle.NORMAL, true);
    builder.useFont(
        () -> new ByteArrayInputStream(mono), "Liberation Mono", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> new ByteArrayInputStream(monoBold), "Liberation Mono", 700, FontStyle.NORMAL, true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(PROFILE);
    builder.useFastMode();
    builder.useObjectDrawerFactory(drawers(page, given));
    builder.withHtmlContent(html(page), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      embed(document, given.facts());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void embed(PDDocument document, String facts) throws IOException {
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("facts.json");
    specification.setFileUnicode("facts.json");
    specification.setEmbeddedFile(file);
    specification.getCOSObject().setName("AFRelationship", "Data");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("facts.json", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    COSArray attached = new COSArray();
    attached.add(specification.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, attached);
  }

  private DefaultObjectDrawerFactory drawers(SamePage page, Given given) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(
        "curve",
        drawer((pen, size) -> Drawings.curve(pen, page.facts().curve(), size[0], size[1], drawn)));
    drawers.registerDrawer(
        "ins", drawer((pen, size) -> Drawings.code(pen, page.insCode(), size[0])));
    drawers.registerDrawer(
        "code", drawer((pen, size) -> Drawings.code(pen, given.code(), size[0])));
    return drawers;
  }

  /** Sizes come in dots of the layout. */
  private static FSObjectDrawer drawer(BiConsumer<Graphics2D, double[]> drawing) {
    return (element, x, y, width, height, output, context, dotsPerPixel) -> {
      double dots = dotsPerPixel;
      output.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          pen -> drawing.accept(pen, new double[] {width / dots, height / dots}));
      return null;
    };
  }

  private static String html(SamePage page) {
    StringBuilder html = new StringBuilder("<html><head><style>").append(STYLE);
    html.append("</style></head><body><div class='mark'>EXERCICE — NE PAS UTILISER</div>");
    head(html, page);
    patient(html, page);
    html.append("<div class='box'><table><tr><td style='width:38%'><div class='label'>Décision")
        .append("</div><span class='word'>LIBÉRÉE</span></td><td><div class='lead'><b>")
        .append(page.decisionAt())
        .append("</b></div>")
        .append(page.meaning())
        .append("</td></tr></table></div><table class='rule'><tr>");
    page.medicine().forEach(field -> cell(html, field));
    html.append("</tr></table><table><tr><td style='width:49%;padding-right:12pt'>")
        .append("<h2>Chaîne d’identité, comparée par deux personnes</h2>");
    rows(html, List.of("Champ", "Valeur", "Cmd", "Cass.", "Cert."), page.compared(), 1);
    html.append("<div class='note'>")
        .append(page.facts().comparison())
        .append("</div></td><td><h2>Température, de l’arrivée à ce jour</h2>")
        .append("<object type='curve' style='width:87mm;height:80pt'></object>");
    rows(html, List.of(), page.thermal(), -1);
    html.append("</td></tr></table><h2>Conditions, 12 sur 12 remplies</h2>");
    rows(html, List.of("Condition", "Preuve", "Le", "Par", "Résultat"), page.conditions(), -1);
    html.append("<h2>Signatures</h2><table><tr>");
    page.facts()
        .signatures()
        .forEach(
            signature -> {
              List<String> lines = page.signature(signature);
              html.append("<td style='padding-right:6pt'><div class='sign'><div class='label'>")
                  .append(lines.get(0))
                  .append("</div><b>")
                  .append(lines.get(1))
                  .append("</b><br/>")
                  .append(lines.get(2))
                  .append("<br/><span class='mono'>")
                  .append(lines.get(3))
                  .append("</span></div></td>");
            });
    html.append("</tr></table><table style='border-top:0.5pt solid black'><tr><td class='note'>")
        .append(String.join("<br/>", page.foot()))
        .append("</td><td class='r'><object type='code' style='width:20mm;height:20mm'></object>")
        .append("</td></tr></table></body></html>");
    return html.toString();
  }

  private static void head(StringBuilder html, SamePage page) {
    List<String> letterhead = page.letterhead();
    html.append("<table class='head'><tr><td><b>")
        .append(letterhead.get(0))
        .append("</b><br/>")
        .append(letterhead.get(1))
        .append("<br/>")
        .append(letterhead.get(2))
        .append("</td><td class='r'><h1>")
        .append(page.title())
        .append("</h1><b>")
        .append(page.number())
        .append("</b><br/>")
        .append(page.at())
        .append("</td></tr></table>");
  }

  private static void patient(StringBuilder html, SamePage page) {
    List<String> lines = page.patient();
    html.append("<table class='rule'><tr><td style='width:50%'><div class='label'>")
        .append(lines.get(0))
        .append("</div><div class='name'>")
        .append(lines.get(1))
        .append("</div>")
        .append(String.join("<br/>", lines.subList(2, lines.size())))
        .append("</td>");
    page.patientFields().forEach(field -> cell(html, List.of(field.get(0), field.get(1), "")));
    html.append("<td class='r'><object type='ins' style='width:15mm;height:15mm'></object>")
        .append("<div class='note'>INS</div></td></tr></table>");
  }

  private static void cell(StringBuilder html, List<String> field) {
    html.append("<td><div class='label'>")
        .append(field.get(0))
        .append("</div><div class='value")
        .append(field.get(0).equals("Lot") ? " mono" : "")
        .append("'>")
        .append(field.get(1))
        .append("</div>")
        .append(field.get(2))
        .append("</td>");
  }

  private static void rows(
      StringBuilder html, List<String> titles, List<List<String>> rows, int mono) {
    html.append("<table class='rows'>");
    if (!titles.isEmpty()) {
      html.append("<tr>");
      titles.forEach(title -> html.append("<th>").append(title).append("</th>"));
      html.append("</tr>");
    }
    for (List<String> row : rows) {
      html.append("<tr>");
      for (int column = 0; column < row.size(); column++) {
        html.append(column == mono ? "<td class='mono'>" : "<td>")
            .append(row.get(column))
            .append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</table>");
  }
}
