package org.givre.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.givre.measure.Quantity;
import org.givre.probe.Block;
import org.givre.probe.BlocksOfEqualLength;
import org.givre.probe.DataType;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;
import org.givre.probe.RegisterTable;
import org.givre.probe.Scaling;
import org.givre.probe.WordOrder;

/**
 * A profile given on the spot: {@code modbus:input,0,int16,0.1,Cel} (table, register, type, scale,
 * UCUM unit; the last two may be left out). Each is a point of its own.
 */
record SpotProfile(
    RegisterTable table, int register, DataType type, WordOrder order, Scaling scaling, Unit unit) {

  private static final String PREFIX = "modbus:";
  private static final double KELVIN_OF_ZERO = 273.15;

  /** What a unit measures, and what to add to get the quantity's own unit. */
  private record Unit(String name, Quantity quantity, double offset, double most) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "Cel", unit("Cel", Quantity.TEMPERATURE),
          "K", new Unit("K", Quantity.TEMPERATURE, -KELVIN_OF_ZERO, Quantity.TEMPERATURE.most()),
          "mm", unit("mm", Quantity.LEVEL_MM),
          "%", unit("%", Quantity.LEVEL_PERCENT),
          "kg", unit("kg", Quantity.WEIGHT),
          "mm/d", unit("mm/d", Quantity.USAGE),
          "1", unit("1", Quantity.STATUS));

  static boolean isOne(String text) {
    return text.startsWith(PREFIX);
  }

  static SpotProfile parse(String text) {
    String[] parts = text.substring(PREFIX.length()).split(",", -1);
    if (parts.length < 3 || parts.length > 5) {
      throw new IllegalArgumentException(text + ": table,register,type[,scale[,unit]]");
    }
    String type = parts[2].toLowerCase(Locale.ROOT);
    int dash = type.indexOf('-');
    return new SpotProfile(
        table(parts[0]),
        Integer.parseInt(parts[1]),
        type(dash < 0 ? type : type.substring(0, dash)),
        dash < 0 ? WordOrder.ABCD : order(type.substring(dash + 1)),
        Scaling.by(parts.length > 3 ? Double.parseDouble(parts[3]) : 1),
        unit(parts.length > 4 ? parts[4] : "Cel"));
  }

  /** All of them as one device; neighbours of one table are read together. */
  static RegisterMap map(List<SpotProfile> spots) {
    List<Block> blocks = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (SpotProfile spot : spots) {
      int known = blocks.size();
      int block = spot.blockIn(blocks);
      if (block == known) {
        blocks.add(spot.block());
      }
    }
    List<Block> whole = joined(blocks);
    requireUnlike(whole);
    for (SpotProfile spot : spots) {
      points.add(spot.point(whole, spots.indexOf(spot)));
    }
    return new RegisterMap(whole, points, Optional.empty());
  }

  /** As in the set-up of a site: a late answer to one block must not pass for another's. */
  private static void requireUnlike(List<Block> blocks) {
    RegisterMap map = new RegisterMap(blocks, List.of(), Optional.empty());
    for (BlocksOfEqualLength twins : BlocksOfEqualLength.in(map)) {
      throw new IllegalArgumentException(
          "les blocs "
              + twins.first()
              + " et "
              + twins.second()
              + " ont la même longueur : les lire en deux fois");
    }
  }

  private int blockIn(List<Block> blocks) {
    int at = blocks.indexOf(block());
    return at < 0 ? blocks.size() : at;
  }

  private Block block() {
    return new Block(table, register, type.width());
  }

  /** Touching or overlapping blocks of one table become one. */
  private static List<Block> joined(List<Block> blocks) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(java.util.Comparator.comparing(Block::table).thenComparingInt(Block::address));
    List<Block> joined = new ArrayList<>();
    for (Block next : sorted) {
      Block last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.table() == next.table()
          && next.address() <= last.address() + last.quantity()) {
        int end = Math.max(last.address() + last.quantity(), next.address() + next.quantity());
        joined.set(
            joined.size() - 1, new Block(last.table(), last.address(), end - last.address()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Point point(List<Block> blocks, int number) {
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      int index = register - block.address();
      if (block.table() == table && index >= 0 && index < block.quantity()) {
        return new Point(
            tableName(table) + "-" + register,
            unit.quantity(),
            at,
            index,
            type,
            order,
            new Scaling(scaling.factor(), unit.offset(), OptionalInt.empty()),
            unit.quantity().least(),
            unit.most(),
            List.of());
      }
    }
    throw new IllegalStateException("no block holds point " + number);
  }

  private static String tableName(RegisterTable table) {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private static RegisterTable table(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "holding" -> RegisterTable.HOLDING;
      case "input" -> RegisterTable.INPUT;
      default -> throw new IllegalArgumentException("table " + name + ": input or holding");
    };
  }

  private static DataType type(String name) {
    return switch (name) {
      case "int16" -> DataType.INT16;
      case "uint16" -> DataType.UINT16;
      case "int32" -> DataType.INT32;
      case "uint32" -> DataType.UINT32;
      case "float32" -> DataType.FLOAT32;
      default -> throw new IllegalArgumentException("type " + name);
    };
  }

  private static WordOrder order(String name) {
    return switch (name) {
      case "abcd" -> WordOrder.ABCD;
      case "cdab" -> WordOrder.CDAB;
      case "badc" -> WordOrder.BADC;
      case "dcba" -> WordOrder.DCBA;
      default -> throw new IllegalArgumentException("word order " + name);
    };
  }

  private static Unit unit(String name) {
    Unit unit = UNITS.get(name);
    if (unit == null) {
      throw new IllegalArgumentException("unit " + name + ": one of " + UNITS.keySet());
    }
    return unit;
  }

  private static Unit unit(String name, Quantity quantity) {
    return new Unit(name, quantity, 0, quantity.most());
  }
}
