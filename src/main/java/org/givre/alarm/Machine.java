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

  private final AlarmPoint point;
  private Overlay overlay;

  private Machine(AlarmPoint point, Overlay overlay) {
    this.point = point;
    this.overlay = overlay;
  }

  public final AlarmPoint point() {
    return point;
  }

  public final Overlay overlay() {
    return overlay;
  }

  public abstract AlarmState alarm();

  public abstract KeptState kept();

  /** The last reading or absence that this machine has judged. */
  public abstract Instant readAt();

  public abstract AlarmNow now(boolean recorded);

  public abstract void shift(Duration by);

  public abstract List<AlarmEvent> started(Instant at);

  abstract List<AlarmEvent> step(AlarmDeed deed);

  /** An act that is on disk already; its own event is kept by the act. */
  public final List<AlarmEvent> done(AlarmDeed deed) {
    switch (deed) {
      case AlarmDeed.WasShelved shelved ->
          overlay = new Overlay.Shelved(shelved.until(), shelved.by());
      case AlarmDeed.Unshelved unshelved -> overlay = Overlay.NONE;
      default -> {
        return step(deed).stream().filter(event -> event.answer().isEmpty()).toList();
      }
    }
    return List.of();
  }

  /** Ends a shelving whose time is over: it sounds as if it were new. */
  public final List<AlarmEvent> expire(Instant at) {
    if (overlay instanceof Overlay.Shelved shelved && !at.isBefore(shelved.until())) {
      overlay = Overlay.NONE;
      List<AlarmEvent> events = new ArrayList<>();
      events.add(AlarmEvent.of(at, AlarmAct.UNSHELVED, level()));
      if (alarm() instanceof AlarmState.ActiveAcknowledged) {
        events.addAll(
            step(
                new AlarmDeed.Withdrawn(
                    new Answer(shelved.by().who(), shelved.by().name(), at, "—"))));
      }
      return events;
    }
    return List.of();
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
      return step.events();
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
      return new KeptState.OfLimit(point(), state, overlay());
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
    List<AlarmEvent> step(AlarmDeed deed) {
      return switch (deed) {
        case AlarmDeed.Acknowledged act -> take(new LimitEvent.Acknowledge(act.by()));
        case AlarmDeed.Withdrawn act -> take(new LimitEvent.Withdraw(act.by()));
        case AlarmDeed.WasReset act -> take(new LimitEvent.Reset(act.by()));
        case AlarmDeed.SensorClosed act -> take(new LimitEvent.CloseSensor(act.by()));
        case AlarmDeed.WasShelved act -> List.of();
        case AlarmDeed.Unshelved act -> List.of();
      };
    }

    @Override
    public AlarmNow now(boolean recorded) {
      int reached = alarm().happening().map(Occurrence::step).orElse(0);
      return new AlarmNow(
          point(),
          alarm(),
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
    private final SilenceSettings settings;

    public OfSilence(
        AlarmPoint point, SilenceState state, SilenceSettings settings, Overlay overlay) {
      super(point, overlay);
      this.state = state;
      this.settings = settings;
    }

    public List<AlarmEvent> take(SilenceEvent event) {
      Step<SilenceState> step = SilenceMachine.step(state, event, settings);
      state = step.state();
      return step.events();
    }

    public SilenceSettings settings() {
      return settings;
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
      return new KeptState.OfSilence(point(), state, overlay());
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
    List<AlarmEvent> step(AlarmDeed deed) {
      return switch (deed) {
        case AlarmDeed.Acknowledged act -> take(new SilenceEvent.Acknowledge(act.by()));
        case AlarmDeed.Withdrawn act -> take(new SilenceEvent.Withdraw(act.by()));
        case AlarmDeed.SensorClosed act -> take(new SilenceEvent.CloseSensor(act.by()));
        case AlarmDeed.WasReset act -> List.of();
        case AlarmDeed.WasShelved act -> List.of();
        case AlarmDeed.Unshelved act -> List.of();
      };
    }

    @Override
    public AlarmNow now(boolean recorded) {
      return new AlarmNow(
          point(),
          alarm(),
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
