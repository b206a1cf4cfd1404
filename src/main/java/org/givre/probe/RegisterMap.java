package org.givre.probe;

import java.util.List;
import java.util.Optional;

/**
 * What a Modbus device hands over, block by block. One block is one exchange; the points of a block
 * stand or fall with it, each may also fail alone.
 */
public record RegisterMap(List<Block> blocks, List<Point> points, Optional<StatusWord> status)
    implements Conversation {

  public RegisterMap {
    blocks = List.copyOf(blocks);
    points = List.copyOf(points);
    for (Point point : points) {
      Block block = blocks.get(point.block());
      boolean inside =
          point.index() >= 0 && point.index() + point.type().width() <= block.quantity();
      if (!inside || (point.type() == DataType.BIT) != block.table().isBits()) {
        throw new IllegalArgumentException("point outside its block: " + point.name());
      }
    }
  }

  public static RegisterMap of(Block block, Point... points) {
    return new RegisterMap(List.of(block), List.of(points), Optional.empty());
  }

  public RegisterMap with(StatusWord word) {
    return new RegisterMap(blocks, points, Optional.of(word));
  }
}
