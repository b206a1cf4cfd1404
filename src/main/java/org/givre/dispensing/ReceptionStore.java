package org.givre.dispensing;

/** Where its acts keep their facts. */
public interface ReceptionStore {}
