package org.givre.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.givre.app.StockParts;
import org.givre.bench.ExportBench;
import org.givre.bench.ImportBench;
import org.givre.bench.NotMeasured;
import org.givre.custody.ui.StockLine;
import org.givre.custody.ui.StockLines;
import org.givre.exchange.file.TableWriter;
import org.givre.kernel.Ticker;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Writes the list of units as the page does, into nowhere. */
record BenchExport(ImportBench.Importer importer, StockParts stock, Ticker ticker)
    implements ExportBench.Site {

  /** One kind of file. */
  private interface Kind {
    void write(OutputStream out, List<String> headings, List<List<String>> lines)
        throws IOException;
  }

  @Override
  public int take(byte[] inventory) throws NotMeasured {
    return importer.take(inventory);
  }

  @Override
  public int csv() throws IOException {
    return written((out, heads, lines) -> TableWriter.csv(out, heads, lines.iterator()));
  }

  @Override
  public int xlsx() throws IOException {
    return written((out, heads, lines) -> TableWriter.xlsx(out, "stock", heads, lines.iterator()));
  }

  private int written(Kind kind) throws IOException {
    Words words = Words.french();
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    StockLines.Sources sources =
        new StockLines.Sources(stock.units(), stock.tanks(), stock.patients(), stock.products());
    List<StockLine> lines = new StockLines(sources, words).read(ticker.now());
    try (OutputStream out = OutputStream.nullOutputStream()) {
      kind.write(
          out,
          StockLines.headings(words),
          lines.stream().map(line -> StockLines.cells(line, formats)).toList());
    }
    return lines.size();
  }
}
