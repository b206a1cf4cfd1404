package org.givre.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.givre.document.Establishment;
import org.givre.document.Letterhead;
import org.givre.document.ListPaper;
import org.givre.document.draw.PdfLists;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.givre.rehearsal.StepReport;
import org.givre.rehearsal.Traced;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.settings.SiteSettings;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * The protocol of an installation: what this computer is, what each step of the rehearsal did and
 * saw, pass or fail, which acceptance checks it shows. A PDF/A under the site's seal.
 */
public final class RehearsalProtocol {

  private static final long LEAST_FREE = 5L * 1024 * 1024 * 1024;
  private static final int LEAST_JAVA = 25;

  private final Words words;
  private final Formats formats;
  private final DataFolder folder;

  public RehearsalProtocol(Words words, DataFolder folder) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
    this.folder = folder;
  }

  /**
   * Whose seal the protocol bears: the site's, or one made beside it where there is no site yet.
   */
  public KeyFolder keys(Path report) {
    return Files.exists(folder.databaseFile())
        ? new KeyFolder(folder.root().resolve("keys"))
        : new KeyFolder(report.toAbsolutePath().resolveSibling(report.getFileName() + "-keys"));
  }

  /**
   * Writes it.
   *
   * @return whether every line passed
   */
  public boolean write(Path report, List<StepReport> steps, Instant at) throws IOException {
    List<List<String>> rows = installation();
    steps.forEach(step -> rows.add(row(step)));
    String passed = words.of("rehearsal.report.passed");
    long failed = rows.stream().filter(row -> !row.getLast().equals(passed)).count();
    long seconds = steps.stream().mapToLong(StepReport::millis).sum() / 1_000;
    SiteKey key = keys(report).siteKey();
    ListPaper paper =
        new ListPaper(
            words.of("rehearsal.report.title"),
            words.of(
                "rehearsal.report.about",
                formats.count(rows.size()),
                formats.count(failed),
                formats.count(seconds)),
            at,
            columns(),
            rows,
            words.of("rehearsal.report.foot", key.open().id()));
    Files.write(report, new PdfLists(words).sealed(paper, head(), key));
    return failed == 0;
  }

  private List<ListPaper.Column> columns() {
    return List.of(
        new ListPaper.Column(words.of("rehearsal.report.requirement"), 0.14),
        new ListPaper.Column(words.of("rehearsal.report.done"), 0.30),
        new ListPaper.Column(words.of("rehearsal.report.seen"), 0.44),
        new ListPaper.Column(words.of("rehearsal.report.verdict"), 0.12));
  }

  private Letterhead head() {
    SiteSettings site = new SettingsFile(folder, "poste").read().site();
    return new Letterhead(
        new Establishment(site.hospital(), site.pharmacy(), site.finess(), "", Formats.PARIS),
        false,
        new UUID(0, 0),
        "Givre");
  }

  private List<List<String>> installation() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int java = Runtime.version().feature();
    rows.add(line("java", String.valueOf(Runtime.version()), java >= LEAST_JAVA));
    String system = System.getProperty("os.name") + " " + System.getProperty("os.version");
    rows.add(line("system", system, true));
    Path place = standing(folder.root());
    FileStore disk = Files.getFileStore(place);
    long free = disk.getUsableSpace();
    rows.add(
        line(
            "disk",
            formats.withUnit(free / (1024.0 * 1024 * 1024), 0, "Go"),
            free >= LEAST_FREE && Files.isWritable(place)));
    rows.add(line("zone", ZoneId.systemDefault().getId(), true));
    return rows;
  }

  /** The folder itself, or the nearest one above it that is there. */
  private static Path standing(Path wanted) {
    Path place = wanted.toAbsolutePath();
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    return place;
  }

  private List<String> line(String what, String seen, boolean right) {
    return List.of(
        words.of("rehearsal.report.installation"),
        words.of("rehearsal.report.check." + what),
        seen,
        verdict(right));
  }

  private List<String> row(StepReport step) {
    return List.of(
        String.join(" ", Traced.by(step.step())),
        words.of("rehearsal.step." + step.step()),
        step.checked(),
        verdict(step.passed()));
  }

  private String verdict(boolean right) {
    return words.of(right ? "rehearsal.report.passed" : "rehearsal.report.failed");
  }
}
