package org.givre.probe;

/** How one model of device is asked and understood: data, which only ever reads. */
public sealed interface Conversation permits RegisterMap, Dialogue, Listening, Talking {}
