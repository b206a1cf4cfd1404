package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.givre.app.OpenFolder;
import org.givre.app.Verification;
import org.givre.app.Verifications;
import org.givre.words.Formats;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves what is kept: the journal's chain and all that other areas can prove. */
@Command(
    name = "verify",
    description = "Vérifie le journal et tout ce qui est conservé.",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "one JSON object a verification")
  private boolean json;

  private final Words words = Language.words();
  private final Formats formats = new Formats(words.locale(), Formats.PARIS);

  @Override
  public Integer call() {
    try (OpenFolder open = Opening.existing(data.folder(), spec)) {
      boolean right = true;
      for (Verification one : Verifications.of(open)) {
        Verification.Result result = one.run(done -> progress(one, done));
        right &= result.bad() == 0;
        say(one, result);
      }
      spec.commandLine().getOut().flush();
      return right ? Givre.DONE : Givre.NO;
    }
  }

  private void progress(Verification one, long done) {
    if (System.console() != null) {
      spec.commandLine()
          .getErr()
          .print("\r" + words.of("cli.verify." + one.what()) + " " + formats.count(done) + "\r");
      spec.commandLine().getErr().flush();
    }
  }

  private void say(Verification one, Verification.Result result) {
    spec.commandLine().getOut().println(json ? object(one, result) : sentence(one, result));
  }

  private String sentence(Verification one, Verification.Result result) {
    String name = words.of("cli.verify." + one.what());
    String checked = formats.count(result.checked());
    return result.bad() == 0
        ? words.of("cli.verify.right", name, checked)
        : words.of(
            "cli.verify.wrong",
            name,
            checked,
            formats.count(result.bad()),
            result.first().orElse(""));
  }

  private static ObjectNode object(Verification one, Verification.Result result) {
    ObjectNode object = JSON.createObjectNode();
    object.put("what", one.what());
    object.put("checked", result.checked());
    object.put("bad", result.bad());
    object.put("first", result.first().orElse(null));
    return object;
  }
}
