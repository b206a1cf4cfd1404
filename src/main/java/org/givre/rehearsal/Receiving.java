package org.givre.rehearsal;

import java.util.List;
import org.givre.custody.UnitNow;
import org.givre.deviation.Deviation;
import org.givre.dispensing.ReceptionFile;
import org.givre.kernel.Outcome;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;

/** Two bags arrive, are compared, scanned, placed and accepted. */
final class Receiving {

  private final Play play;

  Receiving(Play play) {
    this.play = play;
  }

  String receptionMismatch() {
    Arrival kymriah = new Arrival(play.doors, play.cast, play.kymriah);
    Arrival yescarta = new Arrival(play.doors, play.cast, play.yescarta);
    play.arrival = kymriah.begin();
    kymriah.readByTwo(play.arrival.id());
    kymriah.open(play.arrival.id());
    Outcome<ReceptionFile> wrong =
        kymriah.scan(play.cast.technician(""), play.arrival.id(), yescarta.lot());
    return "bag of another patient: " + Check.refused(wrong);
  }

  String reception() {
    Arrival kymriah = new Arrival(play.doors, play.cast, play.kymriah);
    closeIncident();
    Check.done(kymriah.scan(play.cast.by(""), play.arrival.id(), kymriah.lot()));
    Check.done(kymriah.place(play.arrival.id(), play.place("C-02-1")));
    ReceptionFile accepted = kymriah.accept(play.arrival);
    kymriah.papers();
    ReceptionFile.Decided decided = accepted.decided().orElseThrow();
    play.drew(play.doors.proofs().file(decided.sheetNumber(), play.cast.by("")));
    return accepted.identity().fields().size()
        + " fields identical, out of nitrogen "
        + accepted.exposure().orElseThrow().toMillis()
        + " ms, "
        + decided.sheetNumber();
  }

  /** The mismatch left an incident, which a pharmacist who did not report it closes. */
  private void closeIncident() {
    List<Deviation> open = play.doors.acts().deviations().open();
    Check.that(open.size() == 1, open.size() + " incidents after the mismatch");
    Check.done(
        play.doors
            .acts()
            .deviations()
            .close(
                play.cast.by(""),
                open.getFirst().id(),
                Deviation.Effect.NONE,
                "Autre poche scannée par erreur ; remise, la bonne poche est relue."));
  }

  String storage() {
    Arrival yescarta = new Arrival(play.doors, play.cast, play.yescarta);
    ReceptionFile file = yescarta.begin();
    yescarta.readByTwo(file.id());
    yescarta.open(file.id());
    Check.done(yescarta.scan(play.cast.by(""), file.id(), yescarta.lot()));
    Position taken = play.place("C-02-1");
    String refused = Check.refused(yescarta.place(file.id(), taken), PlaceTaken.class);
    Check.done(yescarta.place(file.id(), play.place("C-02-2")));
    yescarta.accept(file);
    yescarta.papers();
    UnitNow now = play.doors.place().units().find(play.yescarta.unit()).orElseThrow();
    return refused + " in C-02-1; second bag in C-02-2, " + now.state().code();
  }
}
