package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Signature;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.Stake;
import org.givre.alarm.TankLimits;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.document.TankSheet.Scope;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;
import org.givre.storage.Tank;
import org.givre.telling.Attempt;
import org.givre.telling.TellingLog;
import org.givre.thermal.Above;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.Span;
import org.givre.thermal.TankReadings;
import org.givre.thermal.TankSpan;
import org.givre.thermal.TankSpans;
import org.givre.watch.HandLog;

/**
 * The temperature record of a tank and the dossier of an excursion: drawn up from what was kept,
 * reviewed and signed by a person, filed as a sheet.
 */
public final class TankReview {

  private static final int COLUMNS = 600;
  private static final Duration BEFORE = Duration.ofDays(7);
  private static final double[] STEPS = {-150, -135, -130, -120};

  private final Works works;
  private final Journal journal;
  private final Signing signing;
  private final Archive archive;
  private final Sources sources;
  private final Wording wording;

  /** Where the facts come from. */
  public record Sources(
      TankReadings readings,
      AlarmStore alarms,
      HandLog hand,
      TankLimits limits,
      Stake stake,
      TellingLog told,
      Duration proofGap) {}

  public TankReview(
      Works works,
      Journal journal,
      Signing signing,
      Archive archive,
      Sources sources,
      SheetLanguage language) {
    this.works = works;
    this.journal = journal;
    this.signing = signing;
    this.archive = archive;
    this.sources = sources;
    this.wording = Wording.of(language.words(), language.zone());
  }

  /** What the span would say, not reviewed and without a number yet. */
  public TankSheet draft(Tank tank, Scope scope, Instant from, Instant to) {
    List<TankLimits.ProductLimit> products = sources.limits().limits(tank.id());
    Stake.AtStake stake = sources.stake().of(tank.id());
    return works.read(work -> draft(work, tank, scope, new Span(from, to), products, stake));
  }

  private TankSheet draft(
      Work work,
      Tank tank,
      Scope scope,
      Span span,
      List<TankLimits.ProductLimit> products,
      Stake.AtStake stake) {
    List<KeptEvent> alarms =
        sources.alarms().events(work, tank.id(), span.from().minus(BEFORE), span.to());
    TankSpan measured =
        new TankSpans(sources.readings(), sources.proofGap())
            .of(work, tank.id(), tank.name(), span, steps(products));
    List<TankSheet.EventLine> events =
        new TankEvents(wording)
            .lines(
                alarms,
                sources.hand().fills(work, tank.id(), span.from(), span.to()),
                span.from(),
                span.to());
    return new TankSheet(
        scope,
        tank.name(),
        tank.room(),
        span.from(),
        span.to(),
        measured.channels().stream().map(this::probe).toList(),
        curve(work, measured, products, events),
        limits(products, alarms, span),
        measured.above().stream().map(TankReview::above).toList(),
        measured.gaps().stream().map(this::gap).toList(),
        events,
        scope == Scope.EXCURSION ? told(alarms, span) : List.of(),
        scope == Scope.EXCURSION ? units(stake) : List.of(),
        "",
        Optional.empty(),
        List.of(new SubjectRef("tank", tank.id().value().toString(), tank.name())),
        needsReview(scope) ? List.of(wording.text("tank.missing.review")) : List.of());
  }

  /** A day or a week may be printed as it is; a month and an excursion are reviewed. */
  public static boolean needsReview(Scope scope) {
    return scope == Scope.MONTH || scope == Scope.EXCURSION;
  }

  private static List<StorageLimit> steps(List<TankLimits.ProductLimit> products) {
    TreeMap<Double, StorageLimit> steps = new TreeMap<>();
    for (double step : STEPS) {
      steps.put(step, limit(step));
    }
    products.forEach(product -> steps.put(product.celsius(), limit(product.celsius())));
    return List.copyOf(steps.values());
  }

  private static StorageLimit limit(double celsius) {
    return new StorageLimit(new Celsius(celsius), StorageLimit.Bound.AT_MOST);
  }

  private TankSheet.ProbeLine probe(TankSpan.ChannelFigures channel) {
    return new TankSheet.ProbeLine(
        channel.watched().probe(),
        wording.text("tank.place." + channel.watched().place()),
        channel.readings(),
        channel.coldest().map(TankReview::point),
        channel.warmest().map(TankReview::point),
        channel.watched().calibratedUntil());
  }

  private static CurveFacts.Point point(TankSpan.Point point) {
    return new CurveFacts.Point(point.at(), point.value());
  }

  private static TankSheet.AboveLine above(Above above) {
    return new TankSheet.AboveLine(
        above.limit().value(), above.readings(), above.time().atLeast(), above.time().atMost());
  }

  private TankSheet.GapLine gap(RecordedGap gap) {
    return new TankSheet.GapLine(
        gap.span().from(), gap.span().length(), wording.cause(gap.cause()));
  }

  private CurveFacts curve(
      Work work,
      TankSpan measured,
      List<TankLimits.ProductLimit> products,
      List<TankSheet.EventLine> events) {
    CurveOnSheet.Columns columns =
        new CurveOnSheet.Columns(measured.from(), measured.to(), COLUMNS);
    Optional<TankSpan.ChannelFigures> shown = measured.warmest();
    shown.ifPresent(
        channel ->
            sources
                .readings()
                .each(
                    work,
                    channel.watched().channel(),
                    measured.from(),
                    measured.to(),
                    columns::take));
    List<CurveFacts.Limit> limits =
        products.stream()
            .map(one -> new CurveFacts.Limit(new Celsius(one.celsius()), one.product()))
            .limit(2)
            .toList();
    return new CurveFacts(
        shown.map(channel -> channel.watched().probe()).orElse("–"),
        measured.from(),
        measured.to(),
        columns.columns(),
        measured.gaps().stream()
            .map(gap -> new CurveFacts.Gap(gap.span().from(), gap.span().to()))
            .toList(),
        limits,
        events.stream().map(event -> new CurveFacts.Mark(event.number(), event.at())).toList(),
        shown.flatMap(TankSpan.ChannelFigures::warmest).map(TankReview::point));
  }

  /** Of the products now, and of the alarms as they were when they were raised. */
  private List<TankSheet.LimitLine> limits(
      List<TankLimits.ProductLimit> products, List<KeptEvent> alarms, Span span) {
    List<TankSheet.LimitLine> lines = new ArrayList<>();
    products.forEach(
        one ->
            lines.add(
                new TankSheet.LimitLine(
                    new Celsius(one.celsius()),
                    wording.text("tank.limit.product", one.product(), one.units()))));
    alarms.stream()
        .filter(kept -> !kept.event().at().isBefore(span.from()))
        .filter(kept -> kept.event().act().annunciates())
        .filter(kept -> !Double.isNaN(kept.event().limit()))
        .filter(kept -> kept.point().quantity().filter(TankReview::isTemperature).isPresent())
        .map(
            kept ->
                new TankSheet.LimitLine(
                    new Celsius(kept.event().limit()),
                    wording.text(
                        "tank.limit.alarm",
                        wording.words().of("probe.kind." + kept.point().quantity().get().code()))))
        .distinct()
        .forEach(lines::add);
    return lines;
  }

  private static boolean isTemperature(org.givre.probe.ChannelKind kind) {
    return switch (kind) {
      case TEMP_TOP, TEMP_BOTTOM, TEMP_OTHER -> true;
      default -> false;
    };
  }

  private List<TankSheet.ToldLine> told(List<KeptEvent> alarms, Span span) {
    Map<String, TankSheet.ToldLine> lines = new TreeMap<>();
    List<AlarmId> ids = alarms.stream().map(kept -> kept.point().id()).distinct().toList();
    for (AlarmId id : ids) {
      sources.told().about(id, span.from().minus(BEFORE)).stream()
          .filter(entry -> entry.message().at().isBefore(span.to()))
          .forEach(entry -> lines.put(key(entry), told(entry)));
    }
    return lines.values().stream().sorted(Comparator.comparing(TankSheet.ToldLine::at)).toList();
  }

  private static String key(TellingLog.Entry entry) {
    return entry.message().at() + " " + entry.message().id();
  }

  private TankSheet.ToldLine told(TellingLog.Entry entry) {
    Optional<Attempt> sent =
        entry.attempts().stream()
            .filter(attempt -> attempt.result() == Attempt.Result.SENT)
            .findFirst();
    String result =
        sent.map(one -> wording.text("tank.told.sent", wording.formats().second(one.at())))
            .orElse(wording.text("tank.told.not"));
    return new TankSheet.ToldLine(
        entry.message().at(), entry.message().to().name(), entry.message().subject(), result);
  }

  private static List<TankSheet.UnitLine> units(Stake.AtStake stake) {
    return stake.lines().stream()
        .map(
            line ->
                new TankSheet.UnitLine(
                    line.unit(),
                    line.place(),
                    line.product(),
                    line.patient(),
                    line.celsius().isPresent()
                        ? Optional.of(new Celsius(line.celsius().getAsDouble()))
                        : Optional.empty()))
        .toList();
  }

  /** What the reviewer signs: the facts as drawn up, and their own words. */
  public static ToSign toSign(TankSheet draft, String words) {
    SubjectRef tank = draft.subjects().getFirst();
    return new ToSign(
        Permission.RESET_ALARM,
        Part.FIRST,
        draft.scope() == Scope.EXCURSION ? "tank.excursion-reviewed" : "tank.readings-reviewed",
        new Subject("tank", tank.id(), tank.label()),
        Digest.of(draft + "|" + words.strip()));
  }

  /**
   * Files the span with its review. Refused: NotAllowed, {@link ReviewWithoutWords} for an
   * excursion, SignedDifferentThings.
   */
  public Outcome<SheetNumber> review(By by, TankSheet draft, String words, Pledge pledge) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RESET_ALARM));
    if (draft.scope() == Scope.EXCURSION && words.isBlank()) {
      refusals.add(new ReviewWithoutWords());
    }
    if (!pledge.what().signed().equals(toSign(draft, words).signed())) {
      refusals.add(new SignedDifferentThings());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          Signature signature = signing.keep(work, pledge);
          TankSheet reviewed = draft.reviewed(words.strip(), wording.signature(signature));
          return Outcome.done(file(work, by, reviewed, "document.tank-reviewed"));
        });
  }

  /** Files the span as it is; what should be reviewed and is not prints as incomplete. */
  public SheetNumber file(By by, TankSheet draft) {
    return works.inOne(work -> file(work, by, draft, "document.tank-filed"));
  }

  private SheetNumber file(Work work, By by, TankSheet sheet, String act) {
    SheetNumber number = archive.order(work, sheet, by.actor(), by.at()).number();
    SubjectRef tank = sheet.subjects().getFirst();
    journal.record(
        work,
        by.fact(act, new Subject("tank", tank.id(), tank.label())).with("sheet", number.text()));
    return number;
  }

  /** Reviews that are due: the last whole month of each tank without a reviewed sheet. */
  public boolean isReviewed(Tank tank, Instant from) {
    Collection<SheetLine> sheets = archive.about("tank", tank.id().value().toString());
    return sheets.stream()
        .filter(line -> line.number().kind() == SheetKind.READINGS)
        .filter(line -> line.state() == SheetState.IN_FORCE)
        .anyMatch(
            line ->
                archive
                    .find(line.number())
                    .map(Sheet::facts)
                    .filter(TankSheet.class::isInstance)
                    .map(TankSheet.class::cast)
                    .filter(facts -> facts.scope() == Scope.MONTH)
                    .filter(facts -> facts.from().equals(from))
                    .isPresent());
  }
}
