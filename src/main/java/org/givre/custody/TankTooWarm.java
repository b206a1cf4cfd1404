package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.measure.Celsius;

/** The tank's set point is above the limit of the product. */
public record TankTooWarm(String tank, Celsius setPoint, Celsius limit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank, setPoint.degrees(), limit.degrees());
  }
}
