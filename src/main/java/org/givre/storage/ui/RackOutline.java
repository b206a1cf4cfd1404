package org.givre.storage.ui;

/**
 * Where a rack is in a tank seen from above, in units of the tank's half width: the middle is (0,
 * 0), y grows downwards.
 */
sealed interface RackOutline {

  String rack();

  boolean holds(double x, double y);

  /** Where the rack's name stands. */
  double nameX();

  double nameY();

  /** A sector of a round tank: angles in degrees clockwise from the top, radii from the middle. */
  record Sector(String rack, double from, double to, double inner, double outer)
      implements RackOutline {

    @Override
    public boolean holds(double x, double y) {
      double radius = Math.hypot(x, y);
      double angle = (Math.toDegrees(Math.atan2(x, -y)) + 360) % 360;
      return radius >= inner && radius <= outer && angle >= from && angle < to;
    }

    private double middle() {
      return Math.toRadians((from + to) / 2);
    }

    @Override
    public double nameX() {
      return Math.sin(middle()) * nameRadius();
    }

    @Override
    public double nameY() {
      return -Math.cos(middle()) * nameRadius();
    }

    private double nameRadius() {
      return inner + (outer - inner) * 0.56;
    }
  }

  /** A rectangle of a square tank. */
  record Block(String rack, double left, double top, double width, double height)
      implements RackOutline {

    @Override
    public boolean holds(double x, double y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }

    @Override
    public double nameX() {
      return left + width / 2;
    }

    @Override
    public double nameY() {
      return top + height / 2;
    }
  }

  /** A canister that hangs from the neck. */
  record Canister(String rack, double nameX, double nameY, double radius) implements RackOutline {

    @Override
    public boolean holds(double x, double y) {
      return Math.hypot(x - nameX, y - nameY) <= radius;
    }
  }
}
