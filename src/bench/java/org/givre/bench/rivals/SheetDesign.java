package org.givre.bench.rivals;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignRectangle;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.renderers.Renderable;

/** The release sheet laid out for JasperReports, in points. */
final class SheetDesign {

  static final String[] FIELDS = {"a", "b", "c", "d", "e"};

  /** Parameters that hold texts are named t0, t1… in the order they are placed. */
  private int texts;

  private static final int WIDTH = 510;
  private static final int RIGHT = 260;

  private final JasperDesign design = new JasperDesign();

  JasperDesign design() throws JRException {
    design.setName("release");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setColumnWidth(WIDTH);
    design.setLeftMargin(42);
    design.setRightMargin(42);
    design.setTopMargin(34);
    design.setBottomMargin(28);
    for (String name : FIELDS) {
      JRDesignField field = new JRDesignField();
      field.setName(name);
      field.setValueClass(String.class);
      design.addField(field);
    }
    design.setTitle(title());
    JRDesignBand detail = new JRDesignBand();
    detail.setHeight(15);
    int[] x = {0, 177, 360, 413, 463};
    for (int at = 0; at < FIELDS.length; at++) {
      int next = at + 1 < x.length ? x[at + 1] : WIDTH;
      detail.addElement(field("$F{" + FIELDS[at] + "}", new Box(x[at], 1, next - x[at], 12), 8));
    }
    rule(detail, 0, 14, WIDTH, 0.45f);
    ((JRDesignSection) design.getDetailSection()).addBand(detail);
    design.setSummary(summary());
    design.setPageFooter(foot());
    return design;
  }

  private JRDesignBand title() throws JRException {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(432);
    head(band);
    patient(band);
    JRDesignRectangle box = new JRDesignRectangle();
    place(box, new Box(0, 120, WIDTH, 60));
    box.setMode(ModeEnum.TRANSPARENT);
    box.getLinePen().setLineWidth(2f);
    band.addElement(box);
    bold(text(band, new Box(12, 126, 200, 12), 7.5f), false);
    bold(text(band, new Box(12, 138, 210, 40), 31), true);
    bold(text(band, new Box(220, 134, 280, 16), 11), true);
    text(band, new Box(220, 154, 280, 14), 9);
    int[] columns = {0, 170, 255, 340, 425};
    for (int column : columns) {
      text(band, new Box(column, 188, 84, 10), 7.5f);
      JRDesignTextField value = bold(text(band, new Box(column, 198, 84, 13), 9.5f), true);
      value.setFontName(column == 170 ? "SheetMono" : "Sheet");
      text(band, new Box(column, 211, 84, 12), 9);
    }
    rule(band, 0, 228, WIDTH, 0.5f);
    identity(band);
    temperature(band);
    bold(text(band, new Box(0, 396, WIDTH, 12), 9), true);
    int[] x = {0, 177, 360, 413, 463};
    for (int column : x) {
      bold(text(band, new Box(column, 414, 90, 11), 7.5f), true);
    }
    rule(band, 0, 428, WIDTH, 0.75f);
    return band;
  }

  private void head(JRDesignBand band) throws JRException {
    bold(text(band, new Box(0, 0, 240, 12), 9), true);
    text(band, new Box(0, 12, 240, 11), 8.5f);
    text(band, new Box(0, 23, 240, 11), 8.5f);
    right(bold(text(band, new Box(200, 0, 310, 18), 14.5f), true));
    right(bold(text(band, new Box(200, 18, 310, 11), 8.5f), true));
    right(text(band, new Box(200, 29, 310, 11), 8.5f));
    rule(band, 0, 44, WIDTH, 2);
  }

  private void patient(JRDesignBand band) throws JRException {
    text(band, new Box(0, 52, 270, 10), 7.5f);
    bold(text(band, new Box(0, 62, 270, 16), 12), true);
    text(band, new Box(0, 79, 270, 12), 9);
    text(band, new Box(0, 92, 270, 12), 8.5f);
    int[][] fields = {{280, 52}, {378, 52}, {280, 78}};
    for (int[] at : fields) {
      text(band, new Box(at[0], at[1], 95, 10), 7.5f);
      bold(text(band, new Box(at[0], at[1] + 10, 95, 12), 9.5f), true);
    }
    image(band, "ins", new Box(467, 52, 43, 43));
    text(band, new Box(480, 97, 30, 9), 6.5f);
    rule(band, 0, 112, WIDTH, 0.5f);
  }

  private void identity(JRDesignBand band) throws JRException {
    bold(text(band, new Box(0, 236, 245, 12), 9), true);
    int[] x = {0, 72, 165, 192, 219};
    for (int row = 0; row < 8; row++) {
      int y = 252 + 14 * row;
      for (int column = 0; column < x.length; column++) {
        int width = column < 2 ? 70 : 27;
        JRDesignTextField cell =
            bold(text(band, new Box(x[column], y, width, 12), row == 0 ? 7.5f : 8), row == 0);
        cell.setFontName(row > 0 && column == 1 ? "SheetMono" : "Sheet");
      }
      rule(band, 0, y + 13, 245, row == 0 ? 0.75f : 0.45f);
    }
    text(band, new Box(0, 366, 245, 10), 7);
  }

  private void temperature(JRDesignBand band) throws JRException {
    bold(text(band, new Box(RIGHT, 236, 250, 12), 9), true);
    image(band, "curve", new Box(RIGHT, 252, 248, 80));
    for (int row = 0; row < 4; row++) {
      int y = 338 + 14 * row;
      text(band, new Box(RIGHT, y, 88, 12), 8);
      bold(text(band, new Box(RIGHT + 90, y, 160, 12), 8), row == 0);
      rule(band, RIGHT, y + 13, 250, 0.45f);
    }
  }

  private JRDesignBand summary() throws JRException {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(80);
    bold(text(band, new Box(0, 8, WIDTH, 12), 9), true);
    for (int signature = 0; signature < 2; signature++) {
      int x = 261 * signature;
      JRDesignRectangle frame = new JRDesignRectangle();
      place(frame, new Box(x, 24, 249, 54));
      frame.setMode(ModeEnum.TRANSPARENT);
      frame.getLinePen().setLineWidth(0.5f);
      band.addElement(frame);
      text(band, new Box(x + 8, 28, 233, 10), 7.5f);
      bold(text(band, new Box(x + 8, 39, 233, 12), 9), true);
      text(band, new Box(x + 8, 52, 233, 10), 8);
      text(band, new Box(x + 8, 63, 233, 10), 7.2f).setFontName("SheetMono");
    }
    return band;
  }

  private JRDesignBand foot() throws JRException {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(66);
    rule(band, 0, 0, WIDTH, 0.5f);
    for (int line = 0; line < 4; line++) {
      text(band, new Box(0, 24 + 10 * line, 430, 9), 7);
    }
    image(band, "code", new Box(453, 5, 57, 57));
    return band;
  }

  private record Box(int x, int y, int width, int height) {}

  private static void place(net.sf.jasperreports.engine.design.JRDesignElement element, Box box) {
    element.setX(box.x());
    element.setY(box.y());
    element.setWidth(box.width());
    element.setHeight(box.height());
  }

  private static void rule(JRDesignBand band, int x, int y, int width, float thick) {
    JRDesignLine line = new JRDesignLine();
    place(line, new Box(x, y, width, 1));
    line.getLinePen().setLineWidth(thick);
    band.addElement(line);
  }

  private JRDesignTextField text(JRDesignBand band, Box box, float size) throws JRException {
    String name = "t" + texts++;
    parameter(name, String.class);
    JRDesignTextField field = field("$P{" + name + "}", box, size);
    band.addElement(field);
    return field;
  }

  private static JRDesignTextField field(String expression, Box box, float size) {
    JRDesignTextField field = new JRDesignTextField();
    place(field, box);
    field.setFontName("Sheet");
    field.setFontSize(size);
    field.setExpression(new JRDesignExpression(expression));
    return field;
  }

  private static JRDesignTextField bold(JRDesignTextField field, boolean isBold) {
    field.setBold(isBold);
    return field;
  }

  private static void right(JRDesignTextField field) {
    field.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
  }

  private void image(JRDesignBand band, String name, Box box) throws JRException {
    parameter(name, Renderable.class);
    JRDesignImage image = new JRDesignImage(design);
    place(image, box);
    image.setExpression(new JRDesignExpression("$P{" + name + "}"));
    band.addElement(image);
  }

  private void parameter(String name, Class<?> type) throws JRException {
    JRDesignParameter parameter = new JRDesignParameter();
    parameter.setName(name);
    parameter.setValueClass(type);
    design.addParameter(parameter);
  }
}
