package org.givre.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.givre.serial.JSerialPorts;
import org.givre.serial.PortInfo;
import org.givre.serial.PortUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The serial ports of this computer and what identifies them. */
@Command(
    name = "ports",
    description = "Liste les ports série et ce qui les identifie.",
    mixinStandardHelpOptions = true)
final class Ports implements Callable<Integer> {

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<PortInfo> found = new JSerialPorts().list();
    for (PortInfo port : found) {
      String usb = port.usb().isEmpty() ? "-" : "usb:" + port.usb();
      spec.commandLine()
          .getOut()
          .println(String.join("\t", port.path(), port.description(), usb, dash(port.location())));
    }
    spec.commandLine().getOut().flush();
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("givre: aucun port série sur cet ordinateur");
    }
    return Givre.DONE;
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text;
  }

  /** Why a port would not open, and what to do. */
  static String sentence(PortUnavailable refused, String port) {
    return port
        + " : "
        + switch (refused.why()) {
          case ABSENT -> "ce port n’existe pas ; vérifier le câble et le nom (givre ports)";
          case BUSY -> "ce port est tenu par un autre programme ; le fermer puis recommencer";
          case FORBIDDEN ->
              "l’accès est refusé à ce compte ; sous Linux, l’ajouter au groupe dialout";
          case UNUSABLE -> "ce port ne s’ouvre pas avec ces réglages";
        };
  }
}
