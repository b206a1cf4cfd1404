package org.givre.bench.rivals;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.givre.bench.SheetRival;
import org.givre.document.Sheet;

/**
 * The same page by JasperReports: PDF/A-3u with the same fonts. Its report is compiled once,
 * outside the time; it has no way to embed the facts, and is spared that.
 */
public final class JasperReportsRival implements SheetRival {

  private final JasperReport report;
  private final Font drawn;
  private final SimplePdfExporterConfiguration archive = new SimplePdfExporterConfiguration();

  public JasperReportsRival() {
    try (InputStream font =
        JasperReportsRival.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
      report = JasperCompileManager.compileReport(new SheetDesign().design());
      drawn = Font.createFont(Font.TRUETYPE_FONT, font);
      Path profile = Files.createTempFile("sRGB", ".icc");
      profile.toFile().deleteOnExit();
      Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      archive.setPdfaConformance(PdfaConformanceEnum.PDFA_3U);
      archive.setIccProfilePath(profile.toString());
      archive.setCompressed(true);
    } catch (JRException | IOException | FontFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String name() {
    return "jasperreports";
  }

  @Override
  public byte[] make(Sheet sheet, Given given) {
    SamePage page = SamePage.of(sheet);
    Map<String, Object> parameters = new HashMap<>();
    List<String> texts = texts(page);
    for (int at = 0; at < texts.size(); at++) {
      parameters.put("t" + at, texts.get(at));
    }
    parameters.put(
        "curve",
        new Drawn(pen -> Drawings.curve(pen, page.facts().curve(), 248, 80, drawn), 248, 80));
    parameters.put("ins", new Drawn(pen -> Drawings.code(pen, page.insCode(), 43), 43, 43));
    parameters.put("code", new Drawn(pen -> Drawings.code(pen, given.code(), 57), 57, 57));
    try {
      JRPdfExporter exporter = new JRPdfExporter();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.setExporterInput(
          new SimpleExporterInput(
              JasperFillManager.fillReport(
                  report, parameters, new JRMapCollectionDataSource(rows(page)))));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      exporter.setConfiguration(archive);
      exporter.exportReport();
      return out.toByteArray();
    } catch (JRException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Collection<Map<String, ?>> rows(SamePage page) {
    Collection<Map<String, ?>> rows = new ArrayList<>();
    for (List<String> row : page.conditions()) {
      Map<String, Object> cells = new HashMap<>();
      for (int at = 0; at < row.size(); at++) {
        cells.put(SheetDesign.FIELDS[at], row.get(at));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** In the order in which {@link SheetDesign} places them. */
  private static List<String> texts(SamePage page) {
    List<String> texts = new ArrayList<>(page.letterhead());
    texts.addAll(List.of(page.title(), page.number(), page.at()));
    texts.addAll(page.patient());
    page.patientFields().forEach(texts::addAll);
    texts.add("INS");
    texts.addAll(List.of("Décision", "LIBÉRÉE", page.decisionAt(), page.meaning()));
    page.medicine().forEach(texts::addAll);
    texts.add("Chaîne d’identité, comparée par deux personnes");
    texts.addAll(List.of("Champ", "Valeur", "Cmd", "Cass.", "Cert."));
    page.compared().forEach(texts::addAll);
    texts.add(page.facts().comparison());
    texts.add("Température, de l’arrivée à ce jour");
    page.thermal().forEach(texts::addAll);
    texts.add("Conditions, 12 sur 12 remplies");
    texts.addAll(List.of("Condition", "Preuve", "Le", "Par", "Résultat"));
    texts.add("Signatures");
    page.facts().signatures().forEach(signature -> texts.addAll(page.signature(signature)));
    texts.addAll(page.foot());
    return texts;
  }

  /** Something drawn as lines and surfaces, not as a picture. */
  private static final class Drawn extends AbstractRenderer
      implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1;

    private final transient Consumer<Graphics2D> drawing;
    private final int width;
    private final int height;

    Drawn(Consumer<Graphics2D> drawing, int width, int height) {
      this.drawing = drawing;
      this.width = width;
      this.height = height;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D area) {
      pen.translate(area.getX(), area.getY());
      drawing.accept(pen);
      pen.translate(-area.getX(), -area.getY());
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
      return new Dimension(width, height);
    }
  }
}
