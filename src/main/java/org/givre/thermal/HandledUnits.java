package org.givre.thermal;

import org.givre.care.OpeningExposure;
import org.givre.care.OpeningState;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** Each unit handled while a tank was open keeps that opening in its thermal history. */
public final class HandledUnits implements OpeningExposure {

  private final ThermalFacts facts;

  public HandledUnits(ThermalFacts facts) {
    this.facts = facts;
  }

  @Override
  public void closed(Work work, OpeningState is) {
    is.openedAt()
        .ifPresent(
            opened -> {
              Span span = new Span(opened, is.closedAt().orElse(opened));
              Exposure exposure = new Exposure(span, Exposure.Cause.OPENING);
              is.opening()
                  .units()
                  .forEach(unit -> facts.add(work, new UnitId(unit), exposure, span.to()));
            });
  }
}
