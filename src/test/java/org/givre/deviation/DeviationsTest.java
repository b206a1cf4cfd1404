package org.givre.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.dispensing.ActsWorld.codes;

import java.util.List;
import org.givre.audit.Subject;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.ActsWorld;
import org.givre.kernel.Works;

class DeviationsTest {

  private static final Subject UNIT = new Subject("unit", "u-1", "Yescarta 1/1");

  private static Report report(ActsWorld world, String what) {
    return new Report(DeviationKind.OTHER, what, "mise de côté", world.now(), List.of(UNIT));
  }

  @OnBothDatabases
  void anyoneReportsAndAnotherPharmacistClosesWithItsEffect(Works works) {
    ActsWorld world = new ActsWorld(works);
    Deviations deviations = world.acts.deviations();
    Deviation first = deviations.report(world.by("n.test"), report(world, "scellé rayé")).orThrow();
    Deviation second = deviations.report(world.by("c.demo"), report(world, "choc")).orThrow();
    assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    assertThat(codes(close(world, "h.essai", first, "vu").refusals()))
        .containsExactly("NotAllowed");
    assertThat(codes(close(world, "c.demo", second, " ").refusals()))
        .containsExactly("DeviationLacksWords", "OwnDeviation");

    Deviation closed = close(world, "p.modele", second, "sans effet").orThrow();

    assertThat(closed.blocks()).isFalse();
    assertThat(deviations.open()).containsExactly(first);
    assertThat(codes(close(world, "p.modele", second, "encore").refusals()))
        .containsExactly("DeviationClosed");
    assertThat(works.<List<Deviation>>read(work -> deviations.of(work, UNIT)))
        .extracting(Deviation::number)
        .containsExactly(1, 2);
  }

  private static org.givre.kernel.Outcome<Deviation> close(
      ActsWorld world, String login, Deviation deviation, String decision) {
    return world
        .acts
        .deviations()
        .close(world.by(login), deviation.id(), Deviation.Effect.NONE, decision);
  }

  @OnBothDatabases
  void aDeviationWithoutWordsIsNone(Works works) {
    ActsWorld world = new ActsWorld(works);
    assertThat(
            codes(
                world.acts.deviations().report(world.by("n.test"), report(world, " ")).refusals()))
        .containsExactly("DeviationLacksWords");
  }
}
