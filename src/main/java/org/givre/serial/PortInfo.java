package org.givre.serial;

/**
 * One port of this computer and what identifies it; empty where the system does not say.
 *
 * @param usb {@code vendor:product:serial} in hexadecimal, to find the port under another name
 */
public record PortInfo(String path, String description, String usb, String location) {}
