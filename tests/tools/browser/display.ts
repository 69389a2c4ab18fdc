import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onPath } from './find.ts';
import { pause } from './real.ts';

/** A screen that nobody sees (Xvfb), with a hand on its keyboard and mouse (xdotool). */
export interface Display {
  readonly name: string;
  key(combination: string): Promise<void>;
  rightClick(x: number, y: number): Promise<void>;
  stop(): void;
}

export const canHaveDisplay = (): boolean => onPath('Xvfb') !== null && onPath('xdotool') !== null;

export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = server.stdio[3] as Readable;
  const name = await new Promise<string>((resolve, reject) => {
    channel.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  function xdotool(...args: string[]): string {
    return execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
  }
  return {
    name,
    async key(combination) {
      // Without a window manager nobody else gives the window the keyboard.
      const windows = xdotool('search', '--onlyvisible', '--class', 'chrom').trim().split('\n');
      xdotool('windowfocus', '--sync', windows.at(-1) ?? '');
      await pause(100);
      xdotool('key', combination);
    },
    async rightClick(x, y) {
      xdotool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)));
      xdotool('click', '3');
      await pause(400);
    },
    stop() {
      server.kill();
    },
  };
}
