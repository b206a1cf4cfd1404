package org.givre.print;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;

/** Pages as pictures on A4, edge to edge: the drawing has its own margins. */
final class PagesOnPaper implements Pageable {

  private static final double WIDTH = 595.28;
  private static final double HEIGHT = 841.89;

  private final PrintQueues.Job job;

  PagesOnPaper(PrintQueues.Job job) {
    this.job = job;
  }

  @Override
  public int getNumberOfPages() {
    return job.pages();
  }

  @Override
  public PageFormat getPageFormat(int page) {
    Paper paper = new Paper();
    paper.setSize(WIDTH, HEIGHT);
    paper.setImageableArea(0, 0, WIDTH, HEIGHT);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  @Override
  public Printable getPrintable(int page) {
    return (graphics, format, index) -> {
      BufferedImage picture = job.picture().apply(page);
      ((Graphics2D) graphics).scale(WIDTH / picture.getWidth(), HEIGHT / picture.getHeight());
      graphics.drawImage(picture, 0, 0, null);
      return Printable.PAGE_EXISTS;
    };
  }
}
