package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import org.givre.kernel.SystemTicker;
import org.givre.label.Fault;
import org.givre.label.Scan;
import org.givre.label.ScanFields;
import org.givre.label.ScanSentences;
import org.givre.label.Scanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a scanned code says. */
@Command(
    name = "scan",
    description = "Dit ce que contient un code lu (- : un code par ligne sur l’entrée).",
    mixinStandardHelpOptions = true)
final class ScanVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GROUP_SEPARATOR = "\u001d";

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CODE", arity = "1", description = "the code; - reads one a line")
  private String code;

  @Option(names = "--json", description = "one JSON object a code")
  private boolean json;

  @Option(names = "--no-isbt128", description = "without the ISBT 128 decoder")
  private boolean withoutIsbt;

  private final LocalDate today = LocalDate.ofInstant(new SystemTicker().now(), ZoneId.of("UTC"));
  private final ScanSentences sentences = new ScanSentences(Language.words());

  @Override
  public Integer call() {
    Scanner scanner = scanner();
    boolean right = code.equals("-") ? everyLine(scanner) : say(scanner, code);
    out().flush();
    return right ? Givre.DONE : Givre.NO;
  }

  private Scanner scanner() {
    EnumSet<Scanner.Decoder> on = EnumSet.allOf(Scanner.Decoder.class);
    if (withoutIsbt) {
      on.remove(Scanner.Decoder.ISBT128);
    }
    return new Scanner(on);
  }

  private boolean everyLine(Scanner scanner) {
    boolean right = true;
    // Not closed: the standard input is not ours.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        right &= say(scanner, line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return right;
  }

  private boolean say(Scanner scanner, String typed) {
    Scan scan = scanner.read(withSeparators(typed), today);
    if (json) {
      out().println(object(scan));
    } else {
      sentences(scan);
    }
    return !(scan instanceof Scan.Malformed);
  }

  /** A separator cannot be typed: {@code <GS>} or {@code \x1d} stands for it. */
  private static String withSeparators(String typed) {
    return typed
        .replace("<GS>", GROUP_SEPARATOR)
        .replace("\\x1d", GROUP_SEPARATOR)
        .replace("\\x1D", GROUP_SEPARATOR);
  }

  private ObjectNode object(Scan scan) {
    ObjectNode object = JSON.createObjectNode();
    object.put("kind", scan.kind().name());
    ObjectNode fields = object.putObject("fields");
    ScanFields.of(scan, today).forEach(fields::put);
    ArrayNode faults = object.putArray("faults");
    if (scan instanceof Scan.Malformed malformed) {
      for (Fault fault : malformed.faults()) {
        faults.addObject().put("at", fault.at()).put("why", fault.why().name());
      }
    }
    return object;
  }

  private void sentences(Scan scan) {
    out().println(sentences.kind(scan));
    Map<String, String> fields = ScanFields.of(scan, today);
    fields.forEach((name, value) -> out().println("  " + name + "\t" + value));
    sentences.faults(scan).forEach(sentence -> out().println("  ✗ " + sentence));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
