package org.givre.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/** The system's print queues. */
public final class PrintQueues {

  public List<String> names() {
    return Arrays.stream(services()).map(PrintService::getName).sorted().toList();
  }

  /** The system's own choice. */
  public Optional<String> usual() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  /**
   * A document: as PDF where the queue takes it, else as pictures of its pages.
   *
   * @param pages how many
   * @param picture each of them, from 0, for queues that take no PDF
   */
  public record Job(
      String title, byte[] pdf, int pages, IntFunction<BufferedImage> picture, Size size) {}

  /** Paper in millimetres. */
  public record Size(double width, double height) {
    public static final Size A4 = new Size(210, 297);
  }

  /**
   * Hands a job to a queue.
   *
   * @throws QueueRefused when it is gone or takes no job
   */
  public void print(String queue, Job job) {
    PrintService service =
        Arrays.stream(services())
            .filter(one -> one.getName().equals(queue))
            .findFirst()
            .orElseThrow(() -> new QueueRefused(queue, null));
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(job.title(), null));
    if (job.size().equals(Size.A4)) {
      wishes.add(MediaSizeName.ISO_A4);
    }
    try {
      service.createPrintJob().print(document(service, job), wishes);
    } catch (PrintException refused) {
      throw new QueueRefused(queue, refused);
    }
  }

  private static Doc document(PrintService service, Job job) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(job.pdf());
    if (service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
      return new SimpleDoc(bytes, DocFlavor.INPUT_STREAM.PDF, null);
    }
    return new SimpleDoc(new PagesOnPaper(job), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }
}
