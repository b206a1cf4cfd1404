package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.givre.measure.Quantity;
import org.givre.probe.Block;
import org.givre.probe.DataType;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;
import org.givre.probe.RegisterTable;
import org.givre.probe.WordOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotProfileTest {

  @Test
  void aPointIsReadAsWritten() {
    RegisterMap map = map("modbus:input,0,int16,0.1,Cel");
    assertThat(map.blocks()).containsExactly(new Block(RegisterTable.INPUT, 0, 1));
    Point point = map.points().getFirst();
    assertThat(point.name()).isEqualTo("input-0");
    assertThat(point.quantity()).isEqualTo(Quantity.TEMPERATURE);
    assertThat(point.type()).isEqualTo(DataType.INT16);
    assertThat(point.scaling().factor()).isEqualTo(0.1);
  }

  @Test
  void scaleAndUnitMayBeLeftOut() {
    Point point = map("modbus:holding,7,uint16").points().getFirst();
    assertThat(point.scaling().factor()).isEqualTo(1);
    assertThat(point.quantity()).isEqualTo(Quantity.TEMPERATURE);
  }

  @Test
  void floatsInEachWordOrder() {
    for (WordOrder order : WordOrder.values()) {
      RegisterMap map =
          map("modbus:input,4,float32-" + order.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(map.points().getFirst().order()).isEqualTo(order);
      assertThat(map.blocks()).containsExactly(new Block(RegisterTable.INPUT, 4, 2));
    }
  }

  @Test
  void neighboursAreOneBlockWhicheverWayTheyAreWritten() {
    RegisterMap map =
        map(
            "modbus:input,4,float32-abcd,1,mm",
            "modbus:input,0,float32-abcd",
            "modbus:input,2,float32-abcd",
            "modbus:holding,0,int16,1,1");
    assertThat(map.blocks())
        .containsExactlyInAnyOrder(
            new Block(RegisterTable.INPUT, 0, 6), new Block(RegisterTable.HOLDING, 0, 1));
    assertThat(map.points())
        .extracting(Point::name)
        .containsExactly("input-4", "input-0", "input-2", "holding-0");
    assertThat(map.points().getFirst().index()).isEqualTo(4);
  }

  @Test
  void kelvinBecomesDegrees() {
    Point point = map("modbus:input,10,uint16,0.1,K").points().getFirst();
    assertThat(point.scaling().value(new java.math.BigDecimal("775"))).isEqualTo(-195.65);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "modbus:input",
        "modbus:coils,0,int16",
        "modbus:input,0,int64",
        "modbus:input,0,int16,0.1,furlong",
        "modbus:input,x,int16",
        "modbus:input,0,float32-xyzw",
        "modbus:input,70000,int16"
      })
  void whatCannotBeReadIsRefused(String text) {
    assertThatThrownBy(() -> map(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSamePointTwiceIsOnePointTwice() {
    assertThat(map("modbus:input,0,int16", "modbus:input,0,int16").blocks()).hasSize(1);
  }

  private static RegisterMap map(String... texts) {
    return SpotProfile.map(List.of(texts).stream().map(SpotProfile::parse).toList());
  }
}
