package org.givre.custody.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every unit as a table: filtered by words, sorted by what a column means, opened. */
class UnitListJourneyTest {

  @TempDir Path folder;

  @SuppressWarnings("unchecked")
  private static List<StockLine> lines(ShownPage page) {
    return ScreenPictures.onWindow(
        () -> List.copyOf(((TableView<StockLine>) page.node("#units-table")).getItems()));
  }

  private static void sortBy(ShownPage page, int column) {
    ScreenPictures.onWindow(
        () -> {
          TableView<?> table = (TableView<?>) page.node("#units-table");
          sort(table, column);
          return table;
        });
  }

  private static <T> void sort(TableView<T> table, int column) {
    table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
  }

  @Test
  void filteredByWordsInAnyOrderAndSortedByTheDayNotByItsLetters() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = new ShownPage(screen -> new StockPage(screen, site.desk()))) {
      page.click("#stock-list");
      List<StockLine> all = lines(page);
      assertThat(all).hasSizeGreaterThan(10);

      sortBy(page, 7);
      assertThat(lines(page)).extracting(StockLine::expiry).isSorted();
      assertThat(lines(page).getFirst().expiry()).isNotEqualTo(LocalDate.MAX);

      page.type("#units-filter", "bruno yescarta");
      assertThat(lines(page))
          .isNotEmpty()
          .allMatch(line -> line.patient().contains("Bruno") && line.product().equals("Yescarta"));
      page.type("#units-filter", "rien de tel");
      assertThat(lines(page)).isEmpty();
      assertThat(page.words()).contains("aucune unité sur " + all.size());
      page.type("#units-filter", "");
      assertThat(lines(page)).hasSameSizeAs(all);
    }
  }

  @Test
  void theListAsItIs() {
    try (StockSite site = new StockSite(folder)) {
      ScreenPictures.page(
          "stock-liste",
          ScreenPictures::quiet,
          screen -> new StockPage(screen, site.desk()),
          page -> page.open(Target.of("stock", "list", "")));
      assertThat(
              new StockLines(
                      new StockLines.Sources(
                          site.stock.units(),
                          site.stock.tanks(),
                          site.stock.patients(),
                          site.stock.products()),
                      org.givre.words.Words.french())
                  .read(StockSite.NOW.now()))
          .allMatch(line -> !line.lot().isEmpty());
    }
  }
}
