package org.givre.exchange;

import java.util.List;

/** What a line of an inventory says of one unit, with the headings it is known by. */
public enum InventoryColumn {
  IPP(true, "IPP", "N° patient"),
  BIRTH_NAME(true, "Nom de naissance", "Nom"),
  GIVEN_NAMES(true, "Prénom", "Prénoms"),
  BIRTH_DATE(true, "Date de naissance", "Né(e) le"),
  SEX(false, "Sexe"),
  PRODUCT(true, "Médicament", "Produit", "Spécialité"),
  LOT(true, "N° lot", "Lot", "Numéro de lot"),
  UNIT(true, "N° unité", "Unité"),
  COMPONENT(false, "Composant"),
  CONTAINER(false, "Contenant"),
  VOLUME(false, "Volume (mL)", "Volume"),
  EXPIRY(true, "Péremption", "Date de péremption"),
  UCD13(false, "UCD13", "UCD"),
  COI(false, "COI", "Identifiant de chaîne"),
  TANK(true, "Cuve"),
  RACK(true, "Rack", "Tour"),
  LEVEL(true, "Niveau"),
  SLOT(true, "Position", "Emplacement"),
  RECEIVED(false, "Date de réception", "Réception"),
  STATE(false, "Statut", "État"),
  REMARKS(false, "Observations", "Remarques");

  private final boolean needed;
  private final List<String> headings;

  InventoryColumn(boolean needed, String... headings) {
    this.needed = needed;
    this.headings = List.of(headings);
  }

  /** Without it a unit cannot be taken over. */
  public boolean isNeeded() {
    return needed;
  }

  List<String> headings() {
    return headings;
  }

  /** The words are {@code exchange.column.<key>}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
