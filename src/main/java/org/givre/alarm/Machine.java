package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One running machine: its state, its settings, what holds its telling back. Not safe for several
 * threads: the watch owns it.
 */
public abstract sealed class Machine {

  /** So long before its end the signer of an inhibition is told. */
  private static final Duration NOTICE = Duration.ofHours(1);

  private final AlarmPoint point;
  private Overlay own;
  private Overlay hold = Overlay.NONE;

  private Machine(AlarmPoint point, Overlay overlay) {
    this.point = point;
    this.own = overlay;
  }

  public final AlarmPoint point() {
    return point;
  }

  /** What a person put over this alarm. */
  public final Overlay own() {
    return own;
  }

  /**
   * What is in force over this alarm: what a person put there, or else what the tank is held by.
   */
  public final Overlay overlay() {
    return own instanceof Overlay.None ? hold : own;
  }

  public abstract AlarmState alarm();

  public abstract KeptState kept();

  /** The last reading or absence that this machine has judged. */
  public abstract Instant readAt();

  public abstract AlarmNow now(boolean recorded);

  public abstract void shift(Duration by);

  public abstract List<AlarmEvent> started(Instant at);

  abstract List<AlarmEvent> step(AlarmDeed deed);

  abstract List<AlarmEvent> released(Instant at);

  /** An act that is on disk already; its own event is kept by the act. */
  public final List<AlarmEvent> done(AlarmDeed deed) {
    Instant at = deed.by().at();
    return switch (deed) {
      case AlarmDeed.WasShelved shelved -> over(new Overlay.Shelved(shelved.until(), shelved.by()));
      case AlarmDeed.WasInhibited inhibited ->
          over(
              new Overlay.Inhibited(
                  inhibited.until(), inhibited.by(), inhibited.second(), isShort(inhibited)));
      case AlarmDeed.Unshelved ended -> own instanceof Overlay.Shelved ? lifted(at) : List.of();
      case AlarmDeed.Uninhibited ended -> own instanceof Overlay.Inhibited ? lifted(at) : List.of();
      default -> step(deed).stream().filter(event -> event.answer().isEmpty()).toList();
    };
  }

  private static boolean isShort(AlarmDeed.WasInhibited inhibited) {
    return !inhibited.by().at().isBefore(inhibited.until().minus(NOTICE));
  }

  private List<AlarmEvent> over(Overlay other) {
    own = other;
    return List.of();
  }

  private List<AlarmEvent> lifted(Instant at) {
    own = Overlay.NONE;
    return hold.silences(at) ? List.of() : released(at);
  }

  /** Ends what is over, tells whoever signed that it is about to end. */
  public final List<AlarmEvent> expire(Instant at) {
    return switch (own) {
      case Overlay.Shelved shelved ->
          at.isBefore(shelved.until()) ? List.of() : ended(AlarmAct.UNSHELVED, at);
      case Overlay.Inhibited inhibited -> inhibition(inhibited, at);
      default -> List.of();
    };
  }

  private List<AlarmEvent> inhibition(Overlay.Inhibited inhibited, Instant at) {
    if (!at.isBefore(inhibited.until())) {
      return ended(AlarmAct.UNINHIBITED, at);
    }
    if (inhibited.told() || at.isBefore(inhibited.until().minus(NOTICE))) {
      return List.of();
    }
    own = new Overlay.Inhibited(inhibited.until(), inhibited.by(), inhibited.second(), true);
    return List.of(
        AlarmEvent.of(at, AlarmAct.INHIBITION_ENDING, level())
            .saying(inhibited.by().name())
            .until(inhibited.until()));
  }

  private List<AlarmEvent> ended(AlarmAct act, Instant at) {
    List<AlarmEvent> events = new ArrayList<>();
    events.add(AlarmEvent.of(at, act, level()));
    events.addAll(lifted(at));
    return events;
  }

  /** Whoever put an alarm aside did not see it get worse: a rise ends the shelving. */
  final List<AlarmEvent> unlessRisen(List<AlarmEvent> events) {
    boolean rose = events.stream().anyMatch(event -> event.act() == AlarmAct.ROSE);
    if (!rose || !(own instanceof Overlay.Shelved)) {
      return events;
    }
    own = Overlay.NONE;
    List<AlarmEvent> all = new ArrayList<>(events);
    all.add(AlarmEvent.of(events.getLast().at(), AlarmAct.UNSHELVED, level()));
    return all;
  }

  /** The tank is held, or no longer: an opening, a maintenance, out of service. */
  public final List<AlarmEvent> hold(Overlay other, Instant at) {
    Overlay before = hold;
    hold = other;
    boolean was = before.silences(at) || !(before instanceof Overlay.None);
    if (other.silences(at) == was || own.silences(at)) {
      return List.of();
    }
    List<AlarmEvent> events = new ArrayList<>();
    if (alarm() instanceof AlarmState.Occurring) {
      AlarmAct act = was ? AlarmAct.UNSUPPRESSED : AlarmAct.SUPPRESSED;
      String why = (was ? before : other).code();
      events.add(AlarmEvent.of(at, act, level()).saying(why));
    }
    if (was) {
      events.addAll(released(at));
    }
    return events;
  }

  final AlarmLevel level() {
    return alarm().happening().map(Occurrence::level).orElse(AlarmLevel.WARNING);
  }

  /** Judges values against limits. */
  public static final class OfLimit extends Machine {
    private LimitState state;
    private LimitSettings settings;

    public OfLimit(AlarmPoint point, LimitState state, LimitSettings settings, Overlay overlay) {
      super(point, overlay);
      this.state = state;
      this.settings = settings;
      if (state.timers().size() != settings.steps().size()) {
        take(new LimitEvent.SettingsChanged(state.at()));
      }
    }

    public List<AlarmEvent> take(LimitEvent event) {
      Step<LimitState> step = LimitMachine.step(state, event, settings);
      state = step.state();
      return unlessRisen(step.events());
    }

    public List<AlarmEvent> settings(LimitSettings other, Instant at) {
      if (other.equals(settings)) {
        return List.of();
      }
      settings = other;
      return take(new LimitEvent.SettingsChanged(at));
    }

    public LimitSettings settings() {
      return settings;
    }

    public LimitState state() {
      return state;
    }

    @Override
    public AlarmState alarm() {
      return state.alarm();
    }

    @Override
    public Instant readAt() {
      return state.readAt();
    }

    @Override
    public KeptState kept() {
      return new KeptState.OfLimit(point(), state, own());
    }

    @Override
    public void shift(Duration by) {
      state = state.shifted(by);
    }

    @Override
    public List<AlarmEvent> started(Instant at) {
      return take(new LimitEvent.Started(at));
    }

    @Override
    List<AlarmEvent> released(Instant at) {
      return take(new LimitEvent.Released(at));
    }

    @Override
    List<AlarmEvent> step(AlarmDeed deed) {
      return switch (deed) {
        case AlarmDeed.Acknowledged act -> take(new LimitEvent.Acknowledge(act.by()));
        case AlarmDeed.Withdrawn act -> take(new LimitEvent.Withdraw(act.by()));
        case AlarmDeed.WasReset act -> take(new LimitEvent.Reset(act.by()));
        case AlarmDeed.SensorClosed act -> take(new LimitEvent.CloseSensor(act.by()));
        case AlarmDeed.Silencing act -> List.of();
      };
    }

    @Override
    public AlarmNow now(boolean recorded) {
      int reached = alarm().happening().map(Occurrence::step).orElse(0);
      return new AlarmNow(
          point(),
          alarm(),
          own(),
          overlay(),
          state.lastGood().orElse(Double.NaN),
          settings.steps().get(reached).limit(),
          "",
          state.unknownSince(),
          state.heardAt(),
          recorded);
    }
  }

  /** Judges whether a channel is heard. */
  public static final class OfSilence extends Machine {
    private SilenceState state;
    private SilenceSettings settings;

    public OfSilence(
        AlarmPoint point, SilenceState state, SilenceSettings settings, Overlay overlay) {
      super(point, overlay);
      this.state = state;
      this.settings = settings;
    }

    public List<AlarmEvent> take(SilenceEvent event) {
      Step<SilenceState> step = SilenceMachine.step(state, event, settings);
      state = step.state();
      return unlessRisen(step.events());
    }

    public SilenceSettings settings() {
      return settings;
    }

    /** Other delays from the next event on. */
    public void settings(SilenceSettings other) {
      settings = other;
    }

    public SilenceState state() {
      return state;
    }

    @Override
    public AlarmState alarm() {
      return state.alarm();
    }

    @Override
    public Instant readAt() {
      return state.readAt();
    }

    @Override
    public KeptState kept() {
      return new KeptState.OfSilence(point(), state, own());
    }

    @Override
    public void shift(Duration by) {
      state = state.shifted(by);
    }

    @Override
    public List<AlarmEvent> started(Instant at) {
      return take(new SilenceEvent.Started(at));
    }

    @Override
    List<AlarmEvent> released(Instant at) {
      return take(new SilenceEvent.Released(at));
    }

    @Override
    List<AlarmEvent> step(AlarmDeed deed) {
      return switch (deed) {
        case AlarmDeed.Acknowledged act -> take(new SilenceEvent.Acknowledge(act.by()));
        case AlarmDeed.Withdrawn act -> take(new SilenceEvent.Withdraw(act.by()));
        case AlarmDeed.SensorClosed act -> take(new SilenceEvent.CloseSensor(act.by()));
        case AlarmDeed.WasReset act -> List.of();
        case AlarmDeed.Silencing act -> List.of();
      };
    }

    @Override
    public AlarmNow now(boolean recorded) {
      return new AlarmNow(
          point(),
          alarm(),
          own(),
          overlay(),
          Double.NaN,
          Double.NaN,
          state.cause(),
          java.util.Optional.empty(),
          state.heardAt(),
          recorded);
    }
  }
}
