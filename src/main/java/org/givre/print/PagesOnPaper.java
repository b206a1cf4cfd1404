package org.givre.print;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;

/** Pages as pictures on their paper, edge to edge: the drawing has its own margins. */
final class PagesOnPaper implements Pageable {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final PrintQueues.Job job;
  private final double width;
  private final double height;

  PagesOnPaper(PrintQueues.Job job) {
    this.job = job;
    this.width = job.size().width() * POINTS_PER_MILLIMETRE;
    this.height = job.size().height() * POINTS_PER_MILLIMETRE;
  }

  @Override
  public int getNumberOfPages() {
    return job.pages();
  }

  @Override
  public PageFormat getPageFormat(int page) {
    Paper paper = new Paper();
    paper.setSize(width, height);
    paper.setImageableArea(0, 0, width, height);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  @Override
  public Printable getPrintable(int page) {
    return (graphics, format, index) -> {
      BufferedImage picture = job.picture().apply(page);
      ((Graphics2D) graphics).scale(width / picture.getWidth(), height / picture.getHeight());
      graphics.drawImage(picture, 0, 0, null);
      return Printable.PAGE_EXISTS;
    };
  }
}
