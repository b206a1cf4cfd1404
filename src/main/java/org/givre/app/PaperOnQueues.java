package org.givre.app;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.givre.document.PagePictures;
import org.givre.document.PaperJob;
import org.givre.document.PaperQueues;
import org.givre.document.PaperRefused;
import org.givre.print.PrintQueues;
import org.givre.print.QueueRefused;

/** The system's print queues as the sheets' paper. */
record PaperOnQueues(PrintQueues queues, PagePictures pictures) implements PaperQueues {

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
  public Optional<String> print(String printer, PaperJob job) {
    try {
      return switch (job.form()) {
        case ZPL -> queues.raw(printer, job.title(), job.pdf());
        case A4 -> queues.print(printer, pages(job, PrintQueues.Size.A4));
        case LABEL -> queues.print(printer, pages(job, new PrintQueues.Size(100, 60)));
      };
    } catch (QueueRefused refused) {
      throw new PaperRefused(printer, refused);
    }
  }

  @Override
  public State state(String ticket) {
    return switch (queues.state(ticket)) {
      case UNDER_WAY -> State.UNDER_WAY;
      case DONE -> State.DONE;
      case FAILED -> State.FAILED;
      case UNKNOWN -> State.UNKNOWN;
    };
  }

  private PrintQueues.Job pages(PaperJob job, PrintQueues.Size size) {
    byte[] pdf = job.pdf();
    return new PrintQueues.Job(
        job.title(), pdf, pictures.pages(pdf), page -> picture(pdf, page), size);
  }

  private BufferedImage picture(byte[] pdf, int page) {
    PagePictures.PagePicture picture = pictures.page(pdf, page, DOTS_PER_INCH);
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
    return image;
  }
}
