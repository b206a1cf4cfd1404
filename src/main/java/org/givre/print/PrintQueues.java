package org.givre.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
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

  private static final String PDF = "application/pdf";
  private static final String RAW = "application/octet-stream";

  private final IppServer ipp;

  /** With the print server of this machine, where one answers. */
  public PrintQueues() {
    this(URI.create("http://localhost:631"));
  }

  PrintQueues(URI server) {
    this.ipp = new IppServer(server);
  }

  public List<String> names() {
    List<String> followed = ipp.queues();
    return followed.isEmpty() ? ofTheSystem() : followed;
  }

  private static List<String> ofTheSystem() {
    return Arrays.stream(services()).map(PrintService::getName).sorted().toList();
  }

  /** The system's own choice. */
  public Optional<String> usual() {
    Optional<String> followed = ipp.usual();
    return followed.isPresent() ? followed : usualOfTheSystem();
  }

  private static Optional<String> usualOfTheSystem() {
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
   * @return a ticket by which {@link #state} tells what became of it; empty where nothing does
   * @throws QueueRefused when it is gone or takes no job
   */
  public Optional<String> print(String queue, Job job) {
    if (ipp.queues().contains(queue)) {
      return Optional.of(ticket(queue, ipp.print(queue, job.title(), PDF, job.pdf())));
    }
    printByTheSystem(queue, job);
    return Optional.empty();
  }

  /** Commands of a printer's own language, as they are. */
  public Optional<String> raw(String queue, String title, byte[] commands) {
    if (ipp.queues().contains(queue)) {
      return Optional.of(ticket(queue, ipp.print(queue, title, RAW, commands)));
    }
    hand(
        queue,
        title,
        new SimpleDoc(new ByteArrayInputStream(commands), DocFlavor.INPUT_STREAM.AUTOSENSE, null));
    return Optional.empty();
  }

  private static String ticket(String queue, int job) {
    return queue + "#" + job;
  }

  /** What became of a job, asked of the print server by IPP. */
  public JobState state(String ticket) {
    int mark = ticket.lastIndexOf('#');
    return ipp.state(ticket.substring(0, mark), Integer.parseInt(ticket.substring(mark + 1)))
        .map(JobState::ofIpp)
        .orElse(JobState.UNKNOWN);
  }

  private static void hand(String queue, String title, Doc doc) {
    PrintService service =
        Arrays.stream(services())
            .filter(one -> one.getName().equals(queue))
            .findFirst()
            .orElseThrow(() -> new QueueRefused(queue, null));
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(title, null));
    try {
      service.createPrintJob().print(doc, wishes);
    } catch (PrintException refused) {
      throw new QueueRefused(queue, refused);
    }
  }

  private static void printByTheSystem(String queue, Job job) {
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
