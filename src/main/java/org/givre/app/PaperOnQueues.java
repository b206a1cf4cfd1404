package org.givre.app;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.givre.document.PagePictures;
import org.givre.document.Paper;
import org.givre.document.PaperJob;
import org.givre.document.PaperRefused;
import org.givre.print.PrintQueues;
import org.givre.print.QueueRefused;

/** The system's print queues as the sheets' paper. */
record PaperOnQueues(PrintQueues queues, PagePictures pictures) implements Paper {

  private static final double DOTS_PER_INCH = 300;

  @Override
  public List<String> printers() {
    return queues.names();
  }

  @Override
  public Optional<String> usual() {
    return queues.usual();
  }

  @Override
  public void print(String printer, PaperJob job) {
    byte[] pdf = job.pdf();
    PrintQueues.Size size =
        switch (job.form()) {
          case A4 -> PrintQueues.Size.A4;
          case LABEL -> new PrintQueues.Size(100, 60);
        };
    try {
      queues.print(
          printer,
          new PrintQueues.Job(
              job.title(), pdf, pictures.pages(pdf), page -> picture(pdf, page), size));
    } catch (QueueRefused refused) {
      throw new PaperRefused(printer, refused);
    }
  }

  private BufferedImage picture(byte[] pdf, int page) {
    PagePictures.PagePicture picture = pictures.page(pdf, page, DOTS_PER_INCH);
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
    return image;
  }
}
