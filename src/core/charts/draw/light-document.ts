import { escapedAttribute, escapedText } from './markup.ts';

/**
 * As much of a document as Plot needs to draw one picture: elements, attributes and text, without styles, events, a parser or a page.
 * The same in Node and in a browser, and several times as fast as one that can do more.
 */
export class LightDocument {
  /** Where d3 looks for the document that it makes elements in. */
  readonly documentElement = { ownerDocument: this, namespaceURI: 'http://www.w3.org/1999/xhtml' };

  createElement(name: string): LightElement {
    return this.createElementNS(this.documentElement.namespaceURI, name);
  }

  createElementNS(namespace: string, name: string): LightElement {
    return new LightElement(this, namespace, name);
  }

  createTextNode(text: string): LightText {
    return new LightText(this, text);
  }
}

/** What the tree is made of. Nodes stand in one place at a time, as the DOM has it. https://dom.spec.whatwg.org/#interface-node */
abstract class LightNode {
  readonly ownerDocument: LightDocument;
  parentNode: LightParent | null = null;
  abstract readonly nodeType: number;

  constructor(ownerDocument: LightDocument) {
    this.ownerDocument = ownerDocument;
  }

  abstract get textContent(): string;
  abstract set textContent(text: string);
  abstract write(): string;

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

class LightText extends LightNode {
  readonly nodeType = 3;
  textContent: string;

  constructor(ownerDocument: LightDocument, text: string) {
    super(ownerDocument);
    this.textContent = text;
  }

  override write(): string {
    return escapedText(this.textContent);
  }
}

abstract class LightParent extends LightNode {
  readonly childNodes: LightNode[] = [];

  override get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }

  override set textContent(text: string) {
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(this.ownerDocument.createTextNode(text));
  }

  appendChild<Node extends LightNode>(child: Node): Node {
    return this.insertBefore(child, null);
  }

  insertBefore<Node extends LightNode>(child: Node, before: LightNode | null): Node {
    child.remove();
    child.parentNode = this;
    if (before === null) this.childNodes.push(child);
    else this.childNodes.splice(this.placeOf(before), 0, child);
    return child;
  }

  removeChild<Node extends LightNode>(child: Node): Node {
    this.childNodes.splice(this.placeOf(child), 1);
    child.parentNode = null;
    return child;
  }

  private placeOf(child: LightNode): number {
    const place = this.childNodes.indexOf(child);
    if (place < 0) throw new Error('That is no child of this node.');
    return place;
  }
}

/** An attribute, as it is written. */
interface Attribute {
  readonly name: string;
  value: string;
}

/** An element with its attributes in the order in which they were set. https://dom.spec.whatwg.org/#interface-element */
class LightElement extends LightParent {
  readonly nodeType = 1;
  readonly namespaceURI: string;
  readonly tagName: string;
  private readonly own = new Map<string, Attribute>();

  constructor(ownerDocument: LightDocument, namespace: string, name: string) {
    super(ownerDocument);
    this.namespaceURI = namespace;
    this.tagName = name;
  }

  get attributes(): readonly Attribute[] {
    return [...this.own.values()];
  }

  get children(): readonly LightElement[] {
    return this.childNodes.filter((child) => child instanceof LightElement);
  }

  setAttribute(name: string, value: string): void {
    this.set(name, name, value);
  }

  /** Of names that are written alike the namespace tells one from the other. */
  setAttributeNS(namespace: string, name: string, value: string): void {
    this.set(`${namespace} ${name}`, name, value);
  }

  getAttribute(name: string): string | null {
    return this.own.get(name)?.value ?? null;
  }

  getAttributeNS(namespace: string, name: string): string | null {
    return this.getAttribute(`${namespace} ${name}`);
  }

  hasAttribute(name: string): boolean {
    return this.own.has(name);
  }

  removeAttribute(name: string): void {
    this.own.delete(name);
  }

  removeAttributeNS(namespace: string, name: string): void {
    this.own.delete(`${namespace} ${name}`);
  }

  get outerHTML(): string {
    return this.write();
  }

  override write(): string {
    let attributes = '';
    for (const { name, value } of this.own.values()) attributes += ` ${name}="${escapedAttribute(value)}"`;
    let content = '';
    for (const child of this.childNodes) content += child.write();
    return `<${this.tagName}${attributes}>${content}</${this.tagName}>`;
  }

  /** d3 gives numbers too. */
  private set(key: string, name: string, given: unknown): void {
    const value = String(given);
    const known = this.own.get(key);
    if (known === undefined) this.own.set(key, { name, value });
    else known.value = value;
  }
}
