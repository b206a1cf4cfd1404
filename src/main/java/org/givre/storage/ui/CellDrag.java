package org.givre.storage.ui;

import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.givre.storage.Position;

/** Dragging what stands in a place onto a free one. */
public final class CellDrag {
  private CellDrag() {}

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

  /** A unit was let go over a free place. */
  public interface Dropped {
    void dropped(Position from, Position to);
  }

  static void between(PlaceCell cell, Dropped then) {
    cell.setOnDragDetected(
        start -> {
          if (holdsUnit(cell)) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(cell.position().path());
            board.setContent(content);
            start.consume();
          }
        });
    cell.setOnDragOver(
        over -> {
          if (from(over) != null && takes(cell)) {
            over.acceptTransferModes(TransferMode.MOVE);
            cell.pseudoClassStateChanged(OVER, true);
            over.consume();
          }
        });
    cell.setOnDragExited(left -> cell.pseudoClassStateChanged(OVER, false));
    cell.setOnDragDropped(
        drop -> {
          PlaceCell from = from(drop);
          if (from != null) {
            then.dropped(from.position(), cell.position());
          }
          drop.setDropCompleted(from != null);
          drop.consume();
        });
  }

  private static PlaceCell from(DragEvent drag) {
    return drag.getGestureSource() instanceof PlaceCell cell ? cell : null;
  }

  private static boolean holdsUnit(PlaceCell cell) {
    return switch (cell.shown().kind()) {
      case OCCUPIED, QUARANTINE -> true;
      case RESERVED -> true;
      case FREE, KEPT, BLOCKED -> false;
    };
  }

  private static boolean takes(PlaceCell cell) {
    return cell.shown().kind() == CellShown.Kind.FREE;
  }
}
