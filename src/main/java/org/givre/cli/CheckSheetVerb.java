package org.givre.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.givre.document.SheetCheck;
import org.givre.document.SheetNumber;
import org.givre.document.SheetVerdict;
import org.givre.document.draw.KeyedCheck;
import org.givre.keys.KeyFolder;
import org.givre.keys.SitePublicKey;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether a file or a scanned code is one of the site's sheets, unaltered. Needs its key only. */
@Command(
    name = "check-sheet",
    description = "Dit si une fiche est bien du site et n’a pas été altérée.",
    mixinStandardHelpOptions = true)
final class CheckSheetVerb implements Callable<Integer> {

  @Mixin private DataOption data;

  @Parameters(paramLabel = "FICHE.pdf", arity = "0..*", description = "fichiers à vérifier")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--code",
      paramLabel = "TEXTE",
      description = "code lu par un lecteur sur le papier")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "FICHIER",
      description = "clé publique d’un site, au format PEM")
  private List<Path> keyFiles = new ArrayList<>();

  @Option(names = "--json", description = "une ligne JSON par fiche")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Words words = Language.words();

  @Override
  public Integer call() {
    List<SitePublicKey> keys = new ArrayList<>();
    for (Path file : keyFiles) {
      Optional<SitePublicKey> key = key(file);
      if (key.isEmpty()) {
        return complain("document.check.bad-key", file);
      }
      keys.add(key.get());
    }
    new KeyFolder(data.folder().resolve("keys")).publicKey().ifPresent(keys::add);
    if (keys.isEmpty() || files.isEmpty() && codes.isEmpty()) {
      return complain(keys.isEmpty() ? "document.check.no-key" : "document.check.nothing");
    }
    int worst = checkAll(new KeyedCheck(keys));
    spec.commandLine().getOut().flush();
    return worst;
  }

  /** Bytes of any kind may be in the file: only its ASCII can be a key. */
  private static Optional<SitePublicKey> key(Path file) {
    try {
      return SitePublicKey.ofPem(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private int checkAll(SheetCheck check) {
    int worst = Givre.DONE;
    for (String code : codes) {
      worst = Math.max(worst, say("code", check.code(code)));
    }
    for (Path file : files) {
      try {
        worst = Math.max(worst, say(file.toString(), check.file(Files.readAllBytes(file))));
      } catch (IOException unreadable) {
        worst = Math.max(worst, complain("document.check.unreadable", file));
      }
    }
    return worst;
  }

  private int say(String name, SheetVerdict verdict) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? jsonLine(name, verdict) : sentence(name, verdict));
    return verdict.isGenuine() ? Givre.DONE : Givre.NO;
  }

  private String sentence(String name, SheetVerdict verdict) {
    StringBuilder line = new StringBuilder(name).append("\t");
    line.append(words.of("document.check." + verdict.kind().code()));
    verdict.number().ifPresent(number -> line.append("\t").append(number.text()));
    verdict
        .digest()
        .ifPresent(
            digest -> line.append("\t").append(words.of("document.check.digest", digest.brief())));
    if (verdict.training()) {
      line.append("\t").append(words.of("document.check.training"));
    }
    return line.append("\t").append(why(verdict)).toString();
  }

  private String why(SheetVerdict verdict) {
    return words.of("document.check.why." + verdict.why().code());
  }

  private String jsonLine(String name, SheetVerdict verdict) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("file", name);
    line.put("verdict", verdict.kind().code());
    line.put("number", verdict.number().map(SheetNumber::text).orElse(null));
    line.put("digest", verdict.digest().map(digest -> digest.hex()).orElse(null));
    line.put("training", verdict.training());
    line.put("why", verdict.isGenuine() ? null : why(verdict));
    return line.toString();
  }

  private int complain(String key, Object... facts) {
    Object[] texts = java.util.Arrays.stream(facts).map(String::valueOf).toArray();
    spec.commandLine().getErr().println("givre: " + words.of(key, texts));
    return Givre.COULD_NOT_RUN;
  }
}
