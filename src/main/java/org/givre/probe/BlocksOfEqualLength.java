package org.givre.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.givre.kernel.Refusal;

/**
 * Two blocks of one device have answers of the same function and length: a late answer to one could
 * pass for the other's (monitoring handbook §4, rule 6).
 */
public record BlocksOfEqualLength(String first, String second) implements Refusal {

  @Override
  public List<Object> facts() {
    return List.of(first, second);
  }

  /** Every such pair of a map, named by function, first register and quantity. */
  public static List<BlocksOfEqualLength> in(RegisterMap map) {
    List<BlocksOfEqualLength> twins = new ArrayList<>();
    Map<List<Integer>, Block> shapes = new HashMap<>();
    for (Block block : map.blocks()) {
      List<Integer> shape = List.of(block.table().function(), block.dataBytes());
      Block twin = shapes.putIfAbsent(shape, block);
      if (twin != null) {
        twins.add(new BlocksOfEqualLength(named(twin), named(block)));
      }
    }
    return twins;
  }

  private static String named(Block block) {
    return "FC0" + block.table().function() + " " + block.address() + " ×" + block.quantity();
  }
}
