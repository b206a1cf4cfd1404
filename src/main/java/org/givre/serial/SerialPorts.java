package org.givre.serial;

import java.util.List;

/** The serial ports of this computer. */
public interface SerialPorts {

  /** Opens a port, resolving its path now. Raw bytes, no flow control. */
  SerialLink open(PortSettings settings) throws PortUnavailable;

  /** The ports that the system lists; slow on some systems, so only when a person asks. */
  List<PortInfo> list();
}
