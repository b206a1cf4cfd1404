package org.givre.document.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.givre.document.DispensingSheet;
import org.givre.document.MedicineBlock;
import org.givre.document.PatientBlock;
import org.givre.document.SignatureBlock;
import org.givre.document.ThermalVerdict;
import org.givre.document.ThermalVerdict.Above;
import org.givre.document.ThermalVerdict.Finding;
import org.givre.pdf.Style;
import org.givre.words.Words;

/** The sentences that several sheets share, in one language. */
record Phrases(Words words, SheetFormats formats) {

  /** A text of the bundle, its places filled with facts that can hold no mark. */
  String of(String key, Object... facts) {
    return words.of("document." + key, Arrays.stream(facts).map(Rich::fact).toArray());
  }

  /** As {@link #of}, for the places where no mark is read. */
  String plain(String key, Object... facts) {
    return words.of("document." + key, Arrays.stream(facts).map(String::valueOf).toArray());
  }

  Rich rich(Style style, String key, Object... facts) {
    return Rich.marked(style, of(key, facts));
  }

  Rich section(String key, Object... facts) {
    return Rich.of(Type.SECTION, plain(key, facts));
  }

  /** Each warning whole on its line. */
  String warnings(List<String> warnings) {
    return String.join(" · ", warnings.stream().map(one -> one.replace(' ', '\u00A0')).toList());
  }

  String deadline(DispensingSheet.Deadline deadline) {
    String act = deadline.act();
    return plain(
        "deadline.label", act.substring(0, 1).toUpperCase(words.locale()) + act.substring(1));
  }

  String name(PatientBlock patient) {
    String family = patient.usedName().isEmpty() ? patient.birthName() : patient.usedName();
    return family + " " + patient.givenNames().split("[ ,]", 2)[0];
  }

  /** "de Yescarta", "d’Abecma". */
  String ofName(String name) {
    boolean vowel =
        !name.isEmpty() && "AEIOUYÉÈÊH".indexOf(Character.toUpperCase(name.charAt(0))) >= 0;
    boolean y = name.startsWith("Y");
    return plain(vowel && !y ? "de.vowel" : "de", name);
  }

  String units(MedicineBlock medicine) {
    boolean bags = isBag(medicine);
    if (medicine.units().size() == medicine.unitsInLot() && medicine.unitsInLot() > 1) {
      return plain(bags ? "units.all.BAG" : "units.all.VIAL", medicine.unitsInLot());
    }
    List<String> ranks = new ArrayList<>();
    medicine.units().forEach(unit -> ranks.add(Integer.toString(unit.rank())));
    String key = (ranks.size() == 1 ? "units.one." : "units.some.") + (bags ? "BAG" : "VIAL");
    return plain(key, String.join(", ", ranks), medicine.unitsInLot());
  }

  String volume(Optional<Double> millilitres) {
    return millilitres.map(formats::millilitres).orElse(plain("volume.unknown"));
  }

  boolean isBag(MedicineBlock medicine) {
    return medicine.units().stream()
        .allMatch(unit -> unit.container() == MedicineBlock.Container.BAG);
  }

  String verdict(ThermalVerdict verdict) {
    boolean several = verdict.finding() == Finding.CONFORM_WITH_JUDGED_GAPS && verdict.gaps() > 1;
    return plain("verdict." + verdict.finding() + (several ? ".many" : ""), verdict.gaps());
  }

  String above(Above above) {
    if (above.atMost().isZero()) {
      return plain("above.none");
    }
    String most = formats.duration(above.atMost());
    if (above.atLeast().isZero()) {
      return plain("above.atMost", most);
    }
    return above.atLeast().equals(above.atMost())
        ? most
        : plain("above.between", formats.duration(above.atLeast()), most);
  }

  List<String> missing(ThermalVerdict verdict) {
    List<String> lines = new ArrayList<>(verdict.unmeasured());
    if (!verdict.outOfNitrogen().isZero()) {
      lines.add(plain("outOfNitrogen", formats.duration(verdict.outOfNitrogen())));
    }
    return lines;
  }

  Block signature(SignatureBlock signature) {
    return Block.stack(
        List.of(
            Block.text(Rich.of(Type.LABEL, signature.meaning())),
            Block.text(rich(Type.BODY, "signature.who", signature.name(), signature.role())),
            Block.text(Rich.of(Type.CELL, formats.stamp(signature.at()))),
            Block.text(
                Rich.of(
                    Type.CELL_MONO.size(7.2),
                    plain("signature.signed", signature.signed().brief())))));
  }
}
