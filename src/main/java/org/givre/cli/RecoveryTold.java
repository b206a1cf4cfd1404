package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.givre.app.Recovery;
import org.givre.app.Verification;
import org.givre.backup.file.Restoring.Origin;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What came from where, in words or as JSON. */
final class RecoveryTold {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Words words;
  private final Formats formats;

  RecoveryTold(Words words) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
  }

  int tell(Recovery.Report report, PrintWriter out, boolean json) {
    if (json) {
      out.println(object(report));
    } else {
      sentences(report, out);
    }
    out.flush();
    boolean right = report.verified().values().stream().allMatch(one -> one.bad() == 0);
    return right ? Givre.DONE : Givre.NO;
  }

  private void sentences(Recovery.Report report, PrintWriter out) {
    var manifest = report.restored().manifest();
    out.println(
        words.of(
            "backup.cli.restored",
            formats.dayHour(manifest.madeAt()),
            formats.count(manifest.items().size()),
            formats.count(manifest.rows()),
            formats.count(manifest.entries())));
    for (Origin origin : List.of(Origin.FOLDER, Origin.FOLDER_LONGER, Origin.BACKUP_INSTEAD)) {
      report
          .restored()
          .from(origin)
          .forEach(name -> out.println(words.of("backup.from." + origin.code(), name)));
    }
    out.println(
        words.of(
            "backup.cli.refilled",
            formats.count(report.refilled().read()),
            formats.dayHour(report.refilled().from()),
            formats.count(report.refilled().added())));
    if (report.refilled().damaged() > 0) {
      out.println(words.of("backup.cli.damaged-lines", formats.count(report.refilled().damaged())));
    }
    out.println(
        report
            .lost()
            .map(
                range ->
                    words.of("backup.cli.lost", formats.count(range[0]), formats.count(range[1])))
            .orElseGet(() -> words.of("backup.cli.nothing-lost")));
    report
        .restored()
        .aside()
        .ifPresent(aside -> out.println(words.of("backup.cli.aside", aside.toString())));
    report.verified().forEach((what, result) -> out.println(verified(what, result)));
  }

  private String verified(String what, Verification.Result result) {
    String name = words.of("cli.verify." + what);
    return result.bad() == 0
        ? words.of("cli.verify.right", name, formats.count(result.checked()))
        : words.of(
            "cli.verify.wrong",
            name,
            formats.count(result.checked()),
            formats.count(result.bad()),
            result.first().orElse(""));
  }

  private static String object(Recovery.Report report) {
    ObjectNode root = JSON.createObjectNode();
    var manifest = report.restored().manifest();
    root.put("made", manifest.madeAt().toString());
    root.put("files", manifest.items().size());
    root.put("rows", manifest.rows());
    root.put("journalEntries", manifest.entries());
    root.put("journalHead", manifest.head().hex());
    for (Origin origin : Origin.values()) {
      root.put("from-" + origin.code(), report.restored().from(origin).size());
    }
    root.put("readingsAdded", report.refilled().added());
    root.put("lostFrom", report.lost().map(range -> range[0]).orElse(null));
    root.put("lostTo", report.lost().map(range -> range[1]).orElse(null));
    root.put("aside", report.restored().aside().map(Object::toString).orElse(null));
    ObjectNode verified = root.putObject("verified");
    report.verified().forEach((what, result) -> verified.put(what, result.bad()));
    return root.toString();
  }
}
