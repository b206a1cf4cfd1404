package org.givre.acquisition.ui;

import java.util.List;
import org.givre.fx.Screen;
import org.givre.fx.SignaturePanel;
import org.givre.probe.ComparedSoFar;
import org.givre.probe.Comparison;
import org.givre.probe.ComparisonPlan;
import org.givre.probe.Comparisons;
import org.givre.probe.Device;
import org.givre.probe.ProfileRef;

/** What is signed of a probe: each comparison by who looked, its profile by two persons. */
final class ProbeSigning {

  private final Screen screen;
  private final ProbeDesk desk;
  private final ProbeWords words;

  ProbeSigning(Screen screen, ProbeDesk desk, ProbeWords words) {
    this.screen = screen;
    this.desk = desk;
    this.words = words;
  }

  void comparison(ComparisonPlan plan, Runnable kept) {
    SignaturePanel.<Comparison>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("acquisition.compare.title"),
            plan.device().name(),
            plan.values().stream()
                .map(
                    one ->
                        screen.say(
                            "acquisition.compare.then",
                            words.point(one.point()),
                            words.amount(one.quantity(), one.read()),
                            words.amount(one.quantity(), one.shown())))
                .toList(),
            List.of(screen.say("acquisition.compare.who")),
            "acquisition.compare.act",
            SignaturePanel.Remark.NONE),
        given ->
            desk.pledge(given.signed().getFirst(), plan.toSign())
                .then(looked -> desk.acts().comparisons().keep(desk.by().get(), plan, looked)),
        made -> {
          screen.notices().done(screen.say("acquisition.compare.kept"));
          kept.run();
        });
  }

  /**
   * @param name of the profile, as people call it
   */
  void profile(Device device, String name, ComparedSoFar compared, Runnable signed) {
    SignaturePanel.<ProfileRef>open(
        screen,
        new SignaturePanel.ToSign(
            screen.say("acquisition.verify.title"),
            name,
            List.of(screen.say("acquisition.verify.then"), screen.say("acquisition.verify.all")),
            List.of(
                screen.say("acquisition.verify.first"), screen.say("acquisition.verify.second")),
            "acquisition.verify.act",
            SignaturePanel.Remark.NONE),
        given ->
            desk.both(given, Comparisons.toSign(device.profile(), compared))
                .then(
                    both -> {
                      var verified =
                          desk.acts().comparisons().verify(desk.by().get(), device.profile(), both);
                      desk.follow().run();
                      return verified;
                    }),
        done -> {
          screen.notices().done(screen.say("acquisition.verify.done"));
          signed.run();
        });
  }
}
