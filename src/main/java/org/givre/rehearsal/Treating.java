package org.givre.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.SamePersonTwice;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.Identifier;
import org.givre.custody.NeverBackToStock;
import org.givre.custody.UnitId;
import org.givre.dispensing.Aspect;
import org.givre.dispensing.DeviceCheck;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.NumberSource;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.ThawRecord;
import org.givre.dispensing.Transport;
import org.givre.measure.Celsius;
import org.givre.product.ClockState;
import org.givre.storage.Position;
import org.givre.thermal.ThermalRecord;

/** Release, thaw, dispensing. */
final class Treating {

  private final Play play;

  Treating(Play play) {
    this.play = play;
  }

  private ReleaseDossier dossier(Bag bag) {
    return play.doors.acts().release().dossier(List.of(bag.unit()), play.ticker.now());
  }

  /** The excursion passed -150 and not -120: one product's excursion, not the other's. */
  String releaseRefusedAboveLimit() {
    ReleaseDossier yescarta = dossier(play.yescarta);
    Check.that(!yescarta.isComplete(), "YESCARTA could be released after its excursion");
    TwoPersons both = play.cast.both(play.doors.acts().release().toSign(yescarta, Part.FIRST));
    String refused =
        Check.refused(play.doors.acts().release().sign(play.cast.by(""), yescarta, both));
    ReleaseDossier kymriah = dossier(play.kymriah);
    Check.that(kymriah.isComplete(), "KYMRIAH: " + Check.codes(kymriah.refusals()));
    return "YESCARTA: " + refused + "; KYMRIAH: " + kymriah.fulfilled() + " conditions fulfilled";
  }

  String releaseNeedsTwoPeople() {
    ToSign what = play.doors.acts().release().toSign(dossier(play.kymriah), Part.FIRST);
    return Check.refused(
        play.cast.together(Cast.PHARMACIST, Cast.PHARMACIST_AGAIN, what), SamePersonTwice.class);
  }

  String release() {
    ReleaseDossier seen = dossier(play.kymriah);
    TwoPersons both = play.cast.both(play.doors.acts().release().toSign(seen, Part.FIRST));
    play.released = Check.done(play.doors.acts().release().sign(play.cast.by(""), seen, both));
    Path sheet = play.doors.proofs().file(play.released.sheetNumber(), play.cast.by(""));
    play.drew(sheet);
    return play.released.sheetNumber() + ", dossier " + seen.digest().brief();
  }

  String removal() {
    UnitId unit = play.kymriah.unit();
    By by = play.cast.by("");
    List<Identifier> read = Story.onTheBag(lot(), by);
    TwoPersons both = play.cast.both(play.doors.acts().thawing().toSign(unit, read, Part.FIRST));
    Check.done(play.doors.acts().thawing().checkIdentity(by, unit, read, both));
    By out = play.cast.by("");
    ThawRecord record = Check.done(play.doors.acts().removal().take(out, unit, out.at()));
    return record.unit().state().code() + " from C-02-1, every guard judged again";
  }

  private String lot() {
    return play.doors.place().units().lot(play.kymriah.order().lot()).orElseThrow().number();
  }

  String thaw() {
    UnitId unit = play.kymriah.unit();
    DeviceCheck bath = new DeviceCheck("BM-2", Optional.of(new Celsius(37.1)), "TH-07");
    By begins = play.cast.by("");
    Check.done(play.doors.acts().thawing().begin(begins, unit, bath, begins.at()));
    By ends = play.cast.by("");
    Check.done(play.doors.acts().thawing().end(ends, unit, ends.at()));
    ThawRecord record =
        Check.done(
            play.doors
                .acts()
                .thawing()
                .aspect(play.cast.by(""), unit, Aspect.Finding.CONFORM, "poche intacte"));
    List<ClockState> clocks = record.clocks();
    Check.that(!clocks.isEmpty(), "no clock runs");
    return clocks.size() + " clock(s) of the product running";
  }

  String neverBack() {
    Position free = play.place("C-02-3");
    return Check.refused(
        play.doors.place().stock().store(play.cast.by(""), play.kymriah.unit(), free.id()),
        NeverBackToStock.class);
  }

  String dispensing() {
    List<UnitId> units = List.of(play.kymriah.unit());
    Transport transport = new Transport("CT-03", "H. ESSAI");
    ToSign what =
        play.doors.acts().dispensing().toSign(units, "hématologie 3", transport, Part.FIRST);
    Dispensed done =
        Check.done(
            play.doors
                .acts()
                .dispensing()
                .handOver(
                    play.cast.by(""),
                    units,
                    "hématologie 3",
                    transport,
                    new NumberSource.NextOfGivre(),
                    play.cast.both(what)));
    play.drew(play.doors.proofs().file(done.sheetNumber(), play.cast.by("")));
    return done.number().written() + ", " + done.sheetNumber();
  }

  String certificate() {
    ThermalRecord record = play.doors.thermal().of(play.kymriah.unit(), play.ticker.now());
    Check.that(record.verdict().allowsRelease(), "verdict " + record.verdict());
    Check.that(record.warmest().isPresent(), "no warmest reading");
    Path sheet = play.doors.proofs().thermalCertificate(play.kymriah.unit(), play.cast.by(""));
    play.drew(sheet);
    return record.verdict().getClass().getSimpleName() + ", " + record.stays().size() + " stay(s)";
  }
}
