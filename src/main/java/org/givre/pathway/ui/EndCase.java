package org.givre.pathway.ui;

import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.kernel.Outcome;
import org.givre.pathway.ExitReason;
import org.givre.pathway.ExitReasonMissing;
import org.givre.pathway.TreatmentCase;

/** Ends a case before infusion: which reason, and in words. */
final class EndCase {

  private final Screen screen;
  private final PatientsDesk desk;
  private final Runnable done;

  EndCase(Screen screen, PatientsDesk desk, Runnable done) {
    this.screen = screen;
    this.desk = desk;
    this.done = done;
  }

  void open(CaseFile file) {
    SideForm form = new SideForm(screen);
    Field<ComboBox<ExitReason>> exit =
        form.choice(
            "pathway.form.exit",
            Arrays.asList(ExitReason.values()),
            null,
            reason -> screen.say("pathway.exit." + reason.name()));
    Field<TextField> why = form.text("pathway.form.exit-why", "");
    form.about(why, ExitReasonMissing.class);
    form.add(
        SidePanel.afterwards(
            screen.say("fx.sign.afterwards"),
            java.util.List.of(
                screen.say("pathway.end.after.kept"),
                screen.say("pathway.end.after.units", file.units().size()),
                screen.say("pathway.end.after.new"))));
    TreatmentCase one = file.line().treatment();
    form.open(
        "pathway.end.title",
        file.line().product().name() + " · " + file.line().patient().displayName(),
        "pathway.end.act",
        () -> {
          if (exit.control().getValue() == null) {
            form.unreadable(exit, "pathway.form.exit.choose");
          }
        },
        () -> ended(one, exit.control().getValue(), why.control().getText().strip()),
        ended -> {
          screen.notices().done(screen.say("pathway.ended"));
          done.run();
        });
  }

  private Outcome<TreatmentCase> ended(TreatmentCase one, ExitReason exit, String why) {
    return desk.cases().leave(desk.by(why), one.id(), exit);
  }
}
