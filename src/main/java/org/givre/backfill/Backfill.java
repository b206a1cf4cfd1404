package org.givre.backfill;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.alarm.AlarmCommentMissing;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.history.ReadingLog;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Gap;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.probe.EverWatched;
import org.givre.probe.ProbeStore;
import org.givre.storage.Tank;

/**
 * Takes a controller's own log into a tank's history (monitoring handbook §11): a dry run first,
 * then readings beside the live ones, never over them, the file itself kept, and the alarms that
 * would have been.
 */
public final class Backfill {

  private final Works works;
  private final Journal journal;
  private final Shelves shelves;
  private final Judging judging;

  /** Where things are found and kept. */
  public record Shelves(
      ReadingLog log, ProbeStore probes, ImportStore imports, OriginalFiles files) {}

  /**
   * Who judges.
   *
   * @param newer gets readings that are newer than anything live: the running watch
   */
  public record Judging(
      AlarmStore alarms, RetrospectiveRules rules, Consumer<List<Reading>> newer) {}

  /** Keeps original files; they are on disk when this returns. */
  public interface OriginalFiles {
    Digest keep(byte[] content);
  }

  /** What the history knows beside a file. */
  interface Past {
    List<Double> at(ChannelId channel, Instant at);

    NavigableMap<Instant, Double> live(ChannelId channel, Instant from, Instant to);

    List<Gap> gaps(ChannelId channel, Instant from, Instant to);
  }

  public Backfill(Works works, Journal journal, Shelves shelves, Judging judging) {
    this.works = works;
    this.journal = journal;
    this.shelves = shelves;
    this.judging = judging;
  }

  /** A file as it was chosen. */
  public record LogFile(String name, byte[] content) {
    public String text() {
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content))
            .toString();
      } catch (CharacterCodingException notUtf8) {
        return new String(content, Charset.forName("windows-1252"));
      }
    }

    public Digest digest() {
      return Digest.of(content);
    }
  }

  /**
   * How it is to be read.
   *
   * @param clock how far the controller's clock is ahead; empty while nobody has confirmed it
   */
  public record HowRead(LogMapping mapping, Optional<Duration> clock) {}

  public DryRun dryRun(Tank tank, LogFile file, HowRead how) {
    return works.read(work -> dryRun(work, tank, file, how));
  }

  private DryRun dryRun(Work work, Tank tank, LogFile file, HowRead how) {
    ReadLog log = LogReader.read(file.text(), how.mapping());
    LogInstants instants = new LogInstants(how.mapping().zone(), how.clock().orElse(Duration.ZERO));
    Map<ChannelKind, ChannelId> channels = new LinkedHashMap<>();
    serving(work, tank).forEach(ever -> channels.put(ever.channel().kind(), id(ever)));
    Past past = new LoggedPast(work, shelves.log(), period(work, tank));
    String profile = "backfill-" + file.digest().hex().substring(0, 12) + "@1";
    return new Rehearsed(channels, past, how.clock().isPresent()).of(log, instants, profile);
  }

  private List<EverWatched> serving(Work work, Tank tank) {
    return shelves.probes().everWatched(work, tank.id()).stream()
        .filter(ever -> ever.retired().isEmpty())
        .toList();
  }

  private static ChannelId id(EverWatched ever) {
    return ever.channel().id();
  }

  private Duration period(Work work, Tank tank) {
    return serving(work, tank).stream()
        .map(ever -> ever.device().period())
        .max(Duration::compareTo)
        .orElse(Duration.ofMinutes(1));
  }

  /** Needs TEND_TANK. Refused: {@link DatesAmbiguous}, {@link NothingToTake}. */
  public Outcome<Imported> keep(By by, Tank tank, LogFile file, HowRead how) {
    DryRun run = dryRun(tank, file, how);
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.TEND_TANK));
    if (run.log().ambiguous()) {
      refusals.add(new DatesAmbiguous());
    } else if (run.readings().isEmpty()) {
      refusals.add(new NothingToTake());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Digest original = shelves.files().keep(file.content());
    Outcome<Kept> outcome =
        works.act(work -> Outcome.done(keep(work, by, tank, file, how, original)));
    return outcome.map(
        kept -> {
          judging.newer().accept(kept.newer());
          return kept.imported();
        });
  }

  private record Kept(Imported imported, List<Reading> newer) {}

  private Kept keep(Work work, By by, Tank tank, LogFile file, HowRead how, Digest original) {
    DryRun run = dryRun(work, tank, file, how);
    List<Reading> newer = newer(work, run, by.at());
    shelves.log().append(work, run.readings());
    List<KeptEvent> events =
        new Retrospective(shelves.log(), judging.alarms(), judging.rules())
            .judge(work, serving(work, tank), run, by.at());
    events.forEach(event -> judging.alarms().add(work, event));
    int alarms = (int) events.stream().filter(Retrospective::isRaised).count();
    Imported imported =
        new Imported(
            UUID.randomUUID(),
            tank.id(),
            file.name(),
            original,
            how.mapping(),
            new Imported.Counts(
                run.log().dataLines(), run.refused().size(), run.readings().size(), alarms),
            run.first().orElseThrow(),
            run.last().orElseThrow(),
            how.clock(),
            by.at(),
            by.actor(),
            by.session().displayName());
    shelves.imports().add(work, imported);
    journal.record(
        work,
        by.fact("backfill.kept", new Subject("tank", tank.id().toString(), tank.name()))
            .with("file", file.name())
            .with("sha256", original.hex())
            .with("readings", run.readings().size())
            .with("refused", run.refused().size())
            .with("alarms", alarms));
    return new Kept(imported, newer);
  }

  /** What nothing live is newer than: judged as if it came now. */
  private List<Reading> newer(Work work, DryRun run, Instant now) {
    return run.readings().stream()
        .filter(
            one ->
                shelves
                    .log()
                    .latestValue(work, one.channel(), now)
                    .map(last -> one.at().isAfter(last.at()))
                    .orElse(true))
        .toList();
  }

  /**
   * Takes note of an import's retrospective alarms; {@code by.why()} is the comment. Refused:
   * {@link AlarmCommentMissing}.
   */
  public Outcome<Integer> answer(By by, Tank tank, Imported imported) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.TEND_TANK));
    if (by.why().words().isBlank()) {
      refusals.add(new AlarmCommentMissing());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          List<KeptEvent> open = unanswered(work, imported);
          Answer answer =
              new Answer(by.actor(), by.session().displayName(), by.at(), by.why().words());
          open.forEach(
              raised -> judging.alarms().add(work, Retrospective.answered(raised, answer)));
          journal.record(
              work,
              by.fact("backfill.answered", new Subject("tank", tank.id().toString(), tank.name()))
                  .with("file", imported.file())
                  .with("alarms", open.size()));
          return Outcome.done(open.size());
        });
  }

  /** Retrospective alarms of an import that nobody has taken note of. */
  public int unanswered(Imported imported) {
    return works.read(work -> unanswered(work, imported)).size();
  }

  private List<KeptEvent> unanswered(Work work, Imported imported) {
    List<KeptEvent> events =
        judging
            .alarms()
            .events(
                work,
                imported.tank(),
                imported.first().minus(Duration.ofDays(2)),
                imported.at().plusSeconds(1));
    return events.stream()
        .filter(kept -> kept.knownAt().equals(imported.at()) && Retrospective.isRaised(kept))
        .filter(raised -> events.stream().noneMatch(other -> Retrospective.answers(other, raised)))
        .toList();
  }

  /** Keeps a mapping under its name for the next file of that controller. */
  public Outcome<LogMapping> save(By by, LogMapping mapping) {
    List<Refusal> refusals = by.notAllowed(Permission.TEND_TANK);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          shelves.imports().save(work, mapping, by);
          journal.record(
              work,
              by.fact(
                  "backfill.mapping-saved",
                  new Subject("mapping", mapping.name(), mapping.name())));
          return Outcome.done(mapping);
        });
  }

  /** Saved ones, by name. */
  public List<LogMapping> mappings() {
    return works.read(shelves.imports()::mappings);
  }

  /** Of a tank, newest first. */
  public List<Imported> imports(Tank tank) {
    return works.read(work -> shelves.imports().imports(work, tank.id()));
  }
}
