package org.givre.probe;

import java.util.Optional;

/**
 * How one model of device is asked, and how far that is trusted here. Only a profile compared with
 * the device's own display, and signed, gives Good readings.
 */
public record DeviceProfile(ProfileRef ref, Conversation conversation, ProfileState state) {

  /** A profile that comes with the program, not yet compared with any display. */
  public static Optional<DeviceProfile> shipped(ProfileRef ref) {
    return ref.revision() == 1
        ? BuiltIn.named(ref.id()).map(data -> new DeviceProfile(ref, data, ProfileState.DRAFT))
        : Optional.empty();
  }

  public DeviceProfile in(ProfileState other) {
    return new DeviceProfile(ref, conversation, other);
  }
}
