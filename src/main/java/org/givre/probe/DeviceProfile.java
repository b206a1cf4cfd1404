package org.givre.probe;

import java.time.Duration;
import java.util.Optional;

/**
 * How one model of device is asked, and how far that is trusted here. Only a profile compared with
 * the device's own display, and signed, gives Good readings.
 */
public record DeviceProfile(ProfileRef ref, Conversation conversation, ProfileState state) {

  /** At most 20 queries a second, 50 ms of silence after each message (maker's manual). */
  private static final Duration LAKE_SHORE_GAP = Duration.ofMillis(50);

  /** A profile that comes with the program, not yet compared with any display. */
  public static Optional<DeviceProfile> shipped(ProfileRef ref) {
    return ref.revision() == 1
        ? BuiltIn.named(ref.id()).map(data -> new DeviceProfile(ref, data, ProfileState.DRAFT))
        : Optional.empty();
  }

  /** The silence that this model needs before a request, beyond T3.5. */
  public Duration gap() {
    return isLakeShore() ? LAKE_SHORE_GAP : Duration.ZERO;
  }

  /** Whether it speaks unasked: it is listened to, never asked. */
  public boolean talks() {
    return conversation instanceof Listening || conversation instanceof Talking;
  }

  /** How characters travel when nobody says otherwise. */
  public LineFormat usualFormat() {
    if (!isLakeShore()) {
      return LineFormat.USUAL;
    }
    return new LineFormat(ref.id().endsWith("224") ? 57_600 : 9_600, 7, Parity.ODD, 1);
  }

  private boolean isLakeShore() {
    return conversation instanceof Dialogue dialogue
        && dialogue.cycle().stream().anyMatch(TextQuery.LakeShore.class::isInstance);
  }

  public DeviceProfile in(ProfileState other) {
    return new DeviceProfile(ref, conversation, other);
  }
}
