package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.app.ActsParts;
import org.givre.app.DataExport;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.app.StockParts;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.words.Formats;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a period out as a table: lines and control sums are answered and journaled. */
@Command(
    name = "export",
    description = "Exporte une période en CSV : ordonnancier, mouvements ou relevés.",
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "register | custody | readings")
  private DataExport.Kind kind;

  @Parameters(index = "1", paramLabel = "FILE", description = "le fichier à écrire")
  private Path file;

  @Option(names = "--from", paramLabel = "D", description = "premier jour, AAAA-MM-JJ")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "D", description = "dernier jour, compris")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--login", paramLabel = "LOGIN", description = "qui exporte", required = true)
  private String login;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      Ground ground = open.ground();
      StockParts stock = StockParts.of(ground, ActsParts.products(ground));
      Outcome<DataExport.Written> written =
          session(ground)
              .then(
                  who ->
                      new DataExport(ground, stock)
                          .write(
                              new By(who, ground.ticker().now()),
                              kind,
                              period(ground),
                              file.toAbsolutePath().normalize()));
      return switch (written) {
        case Outcome.Refused<DataExport.Written> no -> refused(no.refusals());
        case Outcome.Done<DataExport.Written>(DataExport.Written done) -> told(done);
      };
    }
  }

  private DataExport.Period period(Ground ground) {
    LocalDate today = LocalDate.ofInstant(ground.ticker().now(), Formats.PARIS);
    return new DataExport.Period(
        from.orElse(LocalDate.of(today.getYear(), 1, 1)), to.orElse(today));
  }

  private Outcome<Session> session(Ground ground) {
    char[] password = Opening.caller(spec).secret(words.of("cli.import.password", login));
    try (Credentials credentials = new Credentials(login, password)) {
      return ground.signIn().open(credentials, ground.ticker().now());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private int refused(List<Refusal> refusals) {
    PrintWriter err = spec.commandLine().getErr();
    for (Refusal refusal : refusals) {
      err.println(words.of(refusal) + " " + words.todo(refusal));
    }
    err.flush();
    return Givre.NO;
  }

  private int told(DataExport.Written done) {
    PrintWriter out = spec.commandLine().getOut();
    String digest = done.digest().hex();
    if (json) {
      ObjectNode object = JSON.createObjectNode();
      object.put("file", done.file().toString()).put("rows", done.rows());
      out.println(object.put("sum", done.sum()).put("sha256", digest));
    } else {
      out.println(
          words.of(
              "cli.export." + kind.name(),
              done.file().toString(),
              done.rows(),
              done.sum(),
              digest));
    }
    out.flush();
    return Givre.DONE;
  }
}
