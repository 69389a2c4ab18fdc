import type { Contact } from '../model/contact';
import type { Store, Written } from './open';

export function allContacts(store: Store): Promise<Contact[]> {
  return store.read(['contacts'], (transaction) => transaction.objectStore('contacts').getAll());
}

/** The people linked to one posting. */
export async function contactsOf(store: Store, postingId: string): Promise<Contact[]> {
  return (await allContacts(store)).filter((contact) => contact.postingIds.includes(postingId));
}

/** Puts a person under their client-made id. */
export function putContact(store: Store, contact: Contact): Promise<Written<Contact>> {
  return store.write(['contacts'], async (writing) => {
    const contacts = writing.transaction.objectStore('contacts');
    const before = (await contacts.get(contact.id)) ?? null;
    const next = { ...contact, updatedAt: writing.now };
    await contacts.put(next);
    writing.note('contacts', next.id, before, next);
    return next;
  });
}

export function removeContact(store: Store, id: string): Promise<Written<boolean>> {
  return store.write(['contacts'], async (writing) => {
    const contacts = writing.transaction.objectStore('contacts');
    const before = await contacts.get(id);
    if (!before) return false;
    await contacts.delete(id);
    writing.note('contacts', id, before, null);
    return true;
  });
}
