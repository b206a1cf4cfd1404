package org.givre.document.draw;

import java.util.List;
import org.givre.document.MedicineBlock;
import org.givre.document.PatientBlock;
import org.givre.document.draw.Fields.Field;

/** The medicine in one row of fields. */
record Medicine(MedicineBlock medicine, Phrases phrases) {

  Block full() {
    SheetFormats formats = phrases.formats();
    return new Fields(
        List.of(
            new Field(
                4,
                phrases.plain("medicine"),
                List.of(Rich.of(Type.VALUE, medicine.name()), Rich.of(Type.BODY, medicine.inn()))),
            new Field(
                2,
                phrases.plain("lot"),
                List.of(
                    Rich.of(Type.VALUE_MONO, medicine.lot()),
                    Rich.of(Type.BODY, phrases.units(medicine)))),
            new Field(
                2,
                phrases.plain("volume"),
                List.of(Rich.of(Type.VALUE, phrases.volume(medicine.millilitres())))),
            new Field(
                2,
                phrases.plain("expiry"),
                List.of(
                    Rich.of(
                        Type.VALUE,
                        medicine.expiry().map(formats::date).orElse(phrases.plain("unknown"))))),
            new Field(
                2,
                phrases.plain("storage"),
                List.of(
                    Rich.of(
                        Type.VALUE,
                        medicine.limitSign() + "\u00A0" + formats.limit(medicine.limit())),
                    Rich.of(Type.BODY, phrases.plain("productSheet", medicine.productSheet()))))));
  }

  /** Patient and medicine together, for a sheet about one unit. */
  Block withPatient(PatientBlock patient) {
    SheetFormats formats = phrases.formats();
    String units = phrases.units(medicine) + ", " + phrases.volume(medicine.millilitres());
    return new Fields(
        List.of(
            new Field(
                4,
                phrases.plain("patient." + patient.sex()),
                List.of(
                    Rich.of(Type.NAME.size(11), phrases.name(patient)),
                    Rich.of(
                        Type.BODY,
                        phrases.plain(
                            "patient.short." + patient.sex(),
                            formats.date(patient.bornOn()),
                            patient.birthName())))),
            new Field(2, phrases.plain("patient.ipp"), List.of(Rich.of(Type.VALUE, patient.ipp()))),
            new Field(
                2,
                phrases.plain("medicine"),
                List.of(Rich.of(Type.VALUE, medicine.name()), Rich.of(Type.CELL, units))),
            new Field(2, phrases.plain("lot"), List.of(Rich.of(Type.VALUE_MONO, medicine.lot()))),
            new Field(
                2,
                phrases.plain("manufacturerPatient"),
                List.of(Rich.of(Type.VALUE_MONO, medicine.manufacturerPatient())))));
  }
}
