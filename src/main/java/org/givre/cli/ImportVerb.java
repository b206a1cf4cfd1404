package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.app.ActsParts;
import org.givre.app.ExchangeParts;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.app.StockParts;
import org.givre.dispensing.ShipperLog;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.InventoryImport.Tanks;
import org.givre.exchange.InventoryPreview;
import org.givre.exchange.RowNote;
import org.givre.exchange.SheetTable;
import org.givre.exchange.file.LoggerFiles;
import org.givre.exchange.file.PaperDoor;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file in: every line read, taken, or refused with its reason; all or nothing. */
@Command(
    name = "import",
    description = "Importe un fichier ; montre chaque faute avec sa ligne ; tout ou rien.",
    mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is imported. */
  enum Kind {
    INVENTORY,
    /** Read and shown; it is attached to its arrival on the page Réception. */
    LOGGER
  }

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "inventory | logger")
  private Kind kind;

  @Parameters(index = "1", paramLabel = "FILE", description = "le fichier")
  private Path file;

  @Option(names = "--dry-run", description = "montre seulement ; n’écrit rien")
  private boolean dryRun;

  @Option(names = "--make-tanks", description = "crée les cuves qui manquent")
  private boolean makeTanks;

  @Option(names = "--login", paramLabel = "LOGIN", description = "qui importe")
  private String login = "";

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      StockParts stock = StockParts.of(open.ground(), ActsParts.products(open.ground()));
      ExchangeParts parts = ExchangeParts.of(open.ground(), stock);
      int status =
          switch (parts.door().keep(file, PaperDoor.Rule.ANY_CONTENT)) {
            case Outcome.Refused<PaperDoor.Kept> no -> refused(no.refusals());
            case Outcome.Done<PaperDoor.Kept>(PaperDoor.Kept kept) ->
                switch (kind) {
                  case INVENTORY -> inventory(open.ground(), parts, kept);
                  case LOGGER -> logger(parts, kept);
                };
          };
      spec.commandLine().getOut().flush();
      return status;
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

  private int logger(ExchangeParts parts, PaperDoor.Kept kept) {
    Outcome<ShipperLog> read = new LoggerFiles(parts.vault()).read(kept.digest());
    if (read instanceof Outcome.Refused<ShipperLog> no) {
      return refused(no.refusals());
    }
    ShipperLog log = read.orThrow();
    int present = log.defects().present();
    int refused = log.defects().refused().size();
    tell("cli.import.read", present, present - refused, refused);
    for (ShipperLog.RefusedLine line : log.defects().refused()) {
      String why = line.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
      line(line.line(), words.of("reception.logger.line." + why, line.line(), line.found()), true);
    }
    return refused == 0 && !log.defects().cut() ? Givre.DONE : Givre.NO;
  }

  private int inventory(Ground ground, ExchangeParts parts, PaperDoor.Kept kept) {
    Outcome<Session> who = session(ground);
    if (who instanceof Outcome.Refused<Session> no) {
      return refused(no.refusals());
    }
    By by = new By(who.orThrow(), ground.ticker().now());
    Outcome<SheetTable> table = parts.tables().read(parts.vault().get(kept.digest()).orElseThrow());
    if (table instanceof Outcome.Refused<SheetTable> no) {
      return refused(no.refusals());
    }
    InventoryImport.Source source =
        new InventoryImport.Source(
            kept.name(),
            kept.digest(),
            table.orThrow(),
            parts.inventory().mapping(table.orThrow()));
    Tanks tanks = makeTanks ? Tanks.MADE_WHERE_LACKING : Tanks.MUST_EXIST;
    return switch (parts.inventory().preview(by, source, tanks)) {
      case Outcome.Refused<InventoryPreview> no -> refused(no.refusals());
      case Outcome.Done<InventoryPreview>(InventoryPreview seen) -> {
        show(seen);
        yield seen.isWritable() && !dryRun
            ? write(parts, by, source, tanks)
            : seen.isWritable() ? Givre.DONE : Givre.NO;
      }
    };
  }

  private Outcome<Session> session(Ground ground) {
    char[] password = Opening.caller(spec).secret(words.of("cli.import.password", login));
    try (Credentials credentials = new Credentials(login, password)) {
      return ground.signIn().open(credentials, ground.ticker().now());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private void show(InventoryPreview seen) {
    tell("cli.import.read", seen.read(), seen.valid(), seen.faultyLines().size());
    for (RowNote note : seen.notes()) {
      line(
          note.line(),
          words.of("exchange.fault." + note.code().key(), note.facts().toArray()),
          note.blocks());
    }
  }

  private int write(ExchangeParts parts, By by, InventoryImport.Source source, Tanks tanks) {
    return switch (parts.inventory().write(by, source, tanks)) {
      case Outcome.Refused<InventoryImport.Written> no -> refused(no.refusals());
      case Outcome.Done<InventoryImport.Written>(InventoryImport.Written written) -> {
        spec.commandLine()
            .getErr()
            .println(
                words.of(
                    "exchange.inventory.taken",
                    written.units(),
                    written.lots(),
                    written.patients()));
        yield Givre.DONE;
      }
    };
  }

  private void tell(String key, int read, int taken, int refused) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode object = JSON.createObjectNode();
      object.put("read", read).put("taken", taken).put("refused", refused);
      out.println(object);
    } else {
      out.println(words.of(key, read, taken, refused));
    }
  }

  private void line(int number, String what, boolean refused) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode object = JSON.createObjectNode();
      object.put("line", number).put("refused", refused).put("why", what);
      out.println(object);
    } else {
      out.println(words.of(refused ? "cli.import.refused" : "cli.import.noted", number, what));
    }
  }
}
