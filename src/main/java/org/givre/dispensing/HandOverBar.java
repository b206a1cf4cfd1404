package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;
import org.givre.product.ClockEvent;

/** What stands against handing over and what follows it. */
public sealed interface HandOverBar extends Refusal {

  /** The thaw of this unit has not ended. */
  record ThawNotEnded(String unit) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** Nobody looked at the thawed unit. */
  record AspectNotJudged(String unit) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** The thawed unit was found abnormal. */
  record AspectIsAnomalous(String unit) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** A deadline of the product sheet has passed. */
  record ClockRanOut(String rule, Instant deadline) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(rule, deadline);
    }
  }

  /** A clock cannot be computed: its start was not recorded. */
  record ClockWithoutStart(String rule, ClockEvent start) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(rule, new Term("product.event." + start.code()));
    }
  }

  /** The transport container is not named. */
  record ContainerMissing() implements HandOverBar {}

  /** The ward is not named. */
  record WardMissing() implements HandOverBar {}

  /** The register number is not typed. */
  record RegisterNumberMissing() implements HandOverBar {}

  /** Givre numbers the register of this site: a typed number would be a second series. */
  record RegisterNumberIsGivres() implements HandOverBar {}

  /** The line was cancelled before. */
  record LineCancelled(String number) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(number);
    }
  }

  /** This register number is taken. */
  record RegisterNumberTaken(String number) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(number);
    }
  }

  /** The unit was not handed over. */
  record NotDispensed(String unit) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** No infusion is reported. */
  record NotInfused(String unit) implements HandOverBar {
    @Override
    public List<Object> facts() {
      return List.of(unit);
    }
  }

  /** Who received it is not named. */
  record ReceiverMissing() implements HandOverBar {}

  /** The ward's receipt is written. */
  record AlreadyReceived() implements HandOverBar {}
}
