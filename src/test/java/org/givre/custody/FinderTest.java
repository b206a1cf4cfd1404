package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.givre.custody.Found.FoundPatient;
import org.givre.custody.Found.FoundPlace;
import org.givre.custody.Found.FoundUnit;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.storage.Position;
import org.givre.storage.Tank;

class FinderTest {

  private static Finder finder(StockFixture stock) {
    return new Finder(stock.works, stock.patients, stock.store, stock.tanks, stock.places);
  }

  @OnBothDatabases
  void oneFieldTakesANameALotOrAPlace(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "A-02-1");
    Patient bruno = stock.patient("FICTIF", "Bruno");
    stock.patient("ÉBAUCHE", "Katia");
    UnitNow unit = stock.stored(bruno, place);
    Finder finder = finder(stock);
    FoundUnit found = new FoundUnit(unit, stock.units.lot(unit.unit().lot()).orElseThrow(), bruno);

    assertThat(finder.find("fic", 10)).containsExactly(new FoundPatient(bruno), found);
    assertThat(finder.find("kte 24", 10)).containsExactly(found);
    assertThat(finder.find("A-02-1", 10)).containsExactly(new FoundPlace(place, tank));
    assertThat(finder.find("ebauche", 10)).hasSize(1);
    assertThat(finder.find("zzz", 10)).isEmpty();
  }

  @OnBothDatabases
  void tooLittleFindsNothingAndNothingIsFoundTwice(Works works) {
    StockFixture stock = new StockFixture(works);
    stock.announced(stock.patient("FICTIF", "Bruno"), 8);
    Finder finder = finder(stock);

    assertThat(finder.find("f", 10)).isEmpty();
    assertThat(finder.find("-", 10)).isEmpty();
    List<Found> all = finder.find("fictif", 20);
    assertThat(all).hasSize(9).doesNotHaveDuplicates();
    assertThat(finder.find("fictif", 3)).hasSize(3);
  }
}
