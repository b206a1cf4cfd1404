package org.givre.bench.rivals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.givre.bench.SheetRival;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;

/** The same page by JasperReports; its report is compiled once, outside the time. */
public final class JasperReportsRival implements SheetRival {

  private static final int WIDTH = 510;
  private static final String[] FIELDS = {"a", "b", "c", "d", "e"};
  private static final int[] X = {0, 170, 350, 400, 450};

  private final JasperReport report;

  public JasperReportsRival() {
    try {
      report = JasperCompileManager.compileReport(design());
    } catch (JRException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String name() {
    return "jasperreports";
  }

  private static JasperDesign design() throws JRException {
    JasperDesign design = new JasperDesign();
    design.setName("release");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setColumnWidth(WIDTH);
    design.setLeftMargin(42);
    design.setRightMargin(42);
    design.setTopMargin(42);
    design.setBottomMargin(42);
    for (String name : List.of("head", "patient", "decision", "signatures")) {
      parameter(design, name, String.class);
    }
    parameter(design, "curve", BufferedImage.class);
    parameter(design, "code", BufferedImage.class);
    for (String name : FIELDS) {
      JRDesignField field = new JRDesignField();
      field.setName(name);
      field.setValueClass(String.class);
      design.addField(field);
    }
    JRDesignBand title = new JRDesignBand();
    title.setHeight(250);
    title.addElement(text("$P{head}", 0, 0, WIDTH, 30, 14f));
    title.addElement(text("$P{patient}", 0, 32, WIDTH, 30, 9f));
    title.addElement(text("$P{decision}", 0, 66, WIDTH, 40, 26f));
    title.addElement(image(design, "$P{curve}", 0, 110, 255, 130));
    design.setTitle(title);
    JRDesignBand detail = new JRDesignBand();
    detail.setHeight(15);
    for (int at = 0; at < FIELDS.length; at++) {
      int next = at + 1 < X.length ? X[at + 1] : WIDTH;
      detail.addElement(text("$F{" + FIELDS[at] + "}", X[at], 0, next - X[at], 14, 9f));
    }
    ((JRDesignSection) design.getDetailSection()).addBand(detail);
    JRDesignBand summary = new JRDesignBand();
    summary.setHeight(120);
    summary.addElement(text("$P{signatures}", 0, 0, WIDTH, 50, 9f));
    summary.addElement(image(design, "$P{code}", 440, 55, 57, 57));
    design.setSummary(summary);
    return design;
  }

  private static void parameter(JasperDesign design, String name, Class<?> type)
      throws JRException {
    JRDesignParameter parameter = new JRDesignParameter();
    parameter.setName(name);
    parameter.setValueClass(type);
    design.addParameter(parameter);
  }

  private static JRDesignTextField text(
      String expression, int x, int y, int width, int height, float size) {
    JRDesignTextField field = new JRDesignTextField();
    field.setX(x);
    field.setY(y);
    field.setWidth(width);
    field.setHeight(height);
    field.setFontSize(size);
    field.setPdfFontName("/liberation/LiberationSans-Regular.ttf");
    field.setPdfEncoding("Identity-H");
    field.setPdfEmbedded(true);
    field.setExpression(new JRDesignExpression(expression));
    return field;
  }

  private static JRDesignImage image(
      JasperDesign design, String expression, int x, int y, int width, int height) {
    JRDesignImage image = new JRDesignImage(design);
    image.setX(x);
    image.setY(y);
    image.setWidth(width);
    image.setHeight(height);
    image.setExpression(new JRDesignExpression(expression));
    return image;
  }

  @Override
  public byte[] make(Sheet sheet, RivalPictures pictures) {
    ReleaseSheet facts = (ReleaseSheet) sheet.facts();
    List<Map<String, ?>> rows = new ArrayList<>();
    facts.compared().forEach(row -> rows.add(row(row.field(), row.value(), "=", "=", "=")));
    facts
        .conditions()
        .forEach(
            row ->
                rows.add(
                    row(
                        row.name(),
                        row.evidence(),
                        row.on().map(Object::toString).orElse(""),
                        row.by(),
                        "rempli")));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("head", "Fiche de libération pharmaceutique " + sheet.number().text());
    parameters.put("patient", facts.patient().birthName() + " " + facts.patient().givenNames());
    parameters.put("decision", "LIBÉRÉE " + facts.decidedAt());
    parameters.put(
        "signatures", facts.signatures().getFirst().name() + facts.signatures().getFirst().at());
    try {
      parameters.put("curve", ImageIO.read(new ByteArrayInputStream(pictures.curvePng())));
      parameters.put("code", ImageIO.read(new ByteArrayInputStream(pictures.codePng())));
      return JasperExportManager.exportReportToPdf(
          JasperFillManager.fillReport(report, parameters, new JRMapCollectionDataSource(rows)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (JRException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Map<String, ?> row(String a, String b, String c, String d, String e) {
    return Map.of("a", a, "b", b, "c", c, "d", d, "e", e);
  }
}
