package org.givre.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Millilitres;
import org.givre.custody.UnitContent;
import org.givre.product.ProductId;

/** The medicines of the demonstration: one lot a patient, of the products of the handbook. */
enum DemoLot {
  EXEMPLE(DemoPatient.EXEMPLE, "YESCARTA", "Kite", "KTE-24103", "P0412-7B02", "68", 1),
  FICTIF(DemoPatient.FICTIF, "YESCARTA", "Kite", "KTE-24097", "P0398-4C17", "68", 1),
  CROQUIS(DemoPatient.CROQUIS, "CARVYKTI", "Janssen", "JNJ-26118", "COI-55102", "30", 1),
  GABARIT(DemoPatient.GABARIT, "ABECMA", "BMS", "BMS-26077", "JOIN-81734", "55", 2),
  SPECIMEN(DemoPatient.SPECIMEN, "ABECMA", "BMS", "BMS-26081", "JOIN-81902", "40", 3),
  PATRON(DemoPatient.PATRON, "CARVYKTI", "Janssen", "JNJ-26109", "COI-55077", "70", 1),
  EBAUCHE(DemoPatient.EBAUCHE, "KYMRIAH", "Novartis", "NVS-26031", "W0000 26 123456", "30", 1),
  ESQUISSE(DemoPatient.ESQUISSE, "BREYANZI", "BMS", "BMS-26092", "JOIN-82011", "4.6", 4),
  MAQUETTE(DemoPatient.MAQUETTE, "TECARTUS", "Kite", "KTE-24111", "P0421-1D44", "68", 1),
  CALQUE(DemoPatient.CALQUE, "CASGEVY", "Vertex", "VRT-26009", "VX-30418", "10", 3),
  CANEVAS(DemoPatient.CANEVAS, "AUCATZYL", "Autolus", "AUT-26015", "COI-A0271", "10", 3),
  TRAME(DemoPatient.TRAME, "YESCARTA", "Kite", "", "P0440-9E20", "68", 1);

  private static final List<String> AUCATZYL_COLOURS = List.of("bleu", "orange", "rouge");

  final DemoPatient patient;
  final ProductId product;
  final String issuer;
  final String number;
  final String coi;
  private final String volume;
  private final int units;

  DemoLot(
      DemoPatient patient,
      String product,
      String issuer,
      String number,
      String coi,
      String volume,
      int units) {
    this.patient = patient;
    this.product = ProductId.of(product);
    this.issuer = issuer;
    this.number = number;
    this.coi = coi;
    this.volume = volume;
    this.units = units;
  }

  List<UnitContent> contents(LocalDate expiry) {
    List<UnitContent> contents = new ArrayList<>();
    for (int n = 1; n <= units; n++) {
      contents.add(
          new UnitContent(
              n,
              units,
              component(n),
              product.code().equals("AUCATZYL") ? AUCATZYL_COLOURS.get(n - 1) : "",
              Optional.of(Millilitres.of(volume)),
              "",
              Optional.of(expiry)));
    }
    return contents;
  }

  private String component(int n) {
    if (!product.code().equals("BREYANZI")) {
      return "";
    }
    return n <= units / 2 ? "CD8" : "CD4";
  }
}
